defmodule Search do
  def find(tree, wanted) do
    walk(tree, wanted)
    :not_found
  catch
    {:found, path} -> {:found, path}
  end

  defp walk({value, children}, wanted), do: walk({value, children}, wanted, [])
  defp walk({value, _}, value, path), do: throw({:found, Enum.reverse([value | path])})

  defp walk({value, children}, wanted, path),
    do: Enum.each(children, &walk(&1, wanted, [value | path]))
end

tree = {1, [{2, [{3, []}]}, {4, [{5, []}]}]}
IO.inspect(Search.find(tree, 5)) # expect: {:found, [1, 4, 5]}
IO.inspect(Search.find(tree, 6)) # expect: :not_found
