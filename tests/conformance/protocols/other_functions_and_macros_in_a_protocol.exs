defprotocol Mixed do
  @factor 3
  defmacro twice(x), do: quote(do: 2 * unquote(x))
  defp add(x), do: x + 1
  Kernel.def(more(x), do: {add(x), @factor})
  def f(x)
  def g(x, y)
end

defimpl Mixed, for: Integer do
  require Mixed
  def f(x), do: Mixed.more(Mixed.twice(x))
  def g(x, y), do: x + y
end

IO.inspect(Mixed.f(4)) # expect: {9, 3}
IO.inspect(Mixed.more(1)) # expect: {2, 3}
IO.inspect(Mixed.g(1, 2)) # expect: 3
IO.inspect(Mixed.__protocol__(:functions)) # expect: [f: 1, g: 2]
IO.inspect(apply(Mixed, :g, [5, 6])) # expect: 11
fun = &Mixed.g/2
IO.inspect(fun.(7, 8)) # expect: 15
