defmodule Kept do
  Module.register_attribute(__MODULE__, :one, persist: true)
  @one 1
  Module.register_attribute(__MODULE__, :many, persist: true, accumulate: true)
  @many 1
  @many [2, 3]
  Module.register_attribute(__MODULE__, :list, persist: true)
  @list [1, 2]
  Module.register_attribute(__MODULE__, :never, persist: true)
  @external_resource "a.txt"
  @external_resource "b.txt"
  @vsn "1.2"
  @dialyzer {:nowarn_function, f: 0}
  @dialyzer :no_return
  @behaviour Access
  @plain 4
  @compile {:inline, f: 0}
  @compile :inline
  @on_load :f
  def f, do: :ok
  def plain, do: @plain
  def fetch(_, _), do: :error
  def get_and_update(_, _, _), do: {nil, nil}
  def pop(_, _), do: {nil, nil}
end

IO.inspect(Kept.__info__(:attributes))
# expect: [
# expect:   behaviour: [Access],
# expect:   dialyzer: [nowarn_function: [f: 0]],
# expect:   dialyzer: [:no_return],
# expect:   external_resource: ["a.txt"],
# expect:   external_resource: ["b.txt"],
# expect:   vsn: ["1.2"],
# expect:   one: [1],
# expect:   many: [1],
# expect:   many: [2, 3],
# expect:   list: [1, 2]
# expect: ]
IO.inspect(Kept.module_info(:attributes) == Kept.__info__(:attributes)) # expect: true
