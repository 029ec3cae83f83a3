# `alias!` takes the alias of the caller, a plain alias that of the macro.
defmodule Macros do
  alias Keyword, as: K
  defmacro mine, do: quote(do: K)
  defmacro yours, do: quote(do: alias!(K))
  defmacro sub, do: quote(do: alias!(K.Sub))
  defmacro called, do: quote(do: alias!(K).new(a: 1))
  defmacro forms, do: Macro.escape(quote(do: {K, alias!(K), K.Sub}))
end

defmodule Run do
  require Macros
  alias Map, as: K

  def run do
    IO.inspect({Macros.mine(), Macros.yours(), Macros.sub(), K}) # expect: {Keyword, Map, Map.Sub, Map}
    IO.inspect(Macros.called() |> inspect()) # expect: "%{a: 1}"
    IO.inspect(Macros.forms() |> Macro.prewalk(&Macro.update_meta(&1, fn meta -> Keyword.drop(meta, [:counter]) end)))
  end
end

Run.run()
# expect: {:{}, [],
# expect:  [
# expect:    {:__aliases__, [alias: Keyword], [:K]},
# expect:    {:alias!, [context: Macros, imports: [{1, Kernel}]],
# expect:     [{:__aliases__, [alias: Keyword], [:K]}]},
# expect:    {:__aliases__, [alias: Keyword.Sub], [:K, :Sub]}
# expect:  ]}
