defmodule R do
  def a, do: 1
  def b(x, y \\ 2), do: x + y
  defp c, do: 3
  def d, do: c()
  defmacro m(x), do: x
end

IO.inspect(R.__info__(:functions)) # expect: [a: 0, b: 1, b: 2, d: 0]
IO.inspect(R.__info__(:macros)) # expect: [m: 1]
IO.inspect(R.__info__(:module)) # expect: R
IO.inspect(function_exported?(R, :b, 1)) # expect: true
IO.inspect(macro_exported?(R, :m, 1)) # expect: true
IO.inspect(R.module_info(:module)) # expect: R
IO.inspect({:a, 0} in R.module_info(:exports)) # expect: true
