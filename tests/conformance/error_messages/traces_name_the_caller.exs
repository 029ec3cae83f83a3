# What a native or a field access raises in tail position still names the function it stands in.

defmodule Tail do
  def parse(text), do: String.to_integer(text)
  def field(map), do: map.missing
  def fetch(map), do: Map.fetch!(map, :missing)
  def divide(x), do: 1 / x
  def stop(reason), do: :erlang.error(reason)
  def deep(0), do: raise("bottom")
  def deep(n), do: 1 + deep(n - 1)
  def outer(n), do: 1 + deep(n)
end

f = fn fun ->
  try do
    fun.()
  rescue
    _ ->
      for {module, name, arity, _} <- __STACKTRACE__, module != :elixir_compiler_0 do
        {module, name, if(is_list(arity), do: length(arity), else: arity)}
      end
      |> Enum.take_while(fn {module, _, _} -> module in [Tail, :erlang, :maps] end)
      |> IO.inspect()
  end

  :ok
end

f.(fn -> Tail.parse("x") end) # expect: [{:erlang, :binary_to_integer, 1}]
f.(fn -> Tail.field(%{}) end) # expect: [{Tail, :field, 1}]
f.(fn -> Tail.field(nil) end) # expect: [{Tail, :field, 1}]
f.(fn -> Tail.fetch(%{}) end) # expect: [{:erlang, :map_get, 2}, {Tail, :fetch, 1}]
f.(fn -> Tail.divide(0) end) # expect: [{Tail, :divide, 1}]
f.(fn -> Tail.stop(:odd) end) # expect: [{Tail, :stop, 1}]
f.(fn -> Tail.outer(5) end) # expect: [{Tail, :deep, 1}, {Tail, :deep, 1}, {Tail, :outer, 1}]
