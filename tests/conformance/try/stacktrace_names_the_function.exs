defmodule Deep do
  def a(x), do: {:ok, b(x)}
  defp b(x), do: [raise("at #{x}")]
end

try do
  Deep.a(1)
rescue
  _ ->
    for {Deep, name, arity, _} <- __STACKTRACE__, do: IO.inspect({name, arity})
end
# expect: {:b, 1}
# expect: {:a, 1}
