# One function, several clauses: the shape of the argument decides. A captured function keeps them all.

defmodule Rectangle do
  def area({a, b}), do: a * b
end

defmodule Geometry do
  def area({:rectangle, a, b}), do: a * b
  def area({:square, a}), do: a * a
  def area({:circle, r}), do: r * r * 3.14
  def area(unknown), do: {:error, {:unknown_shape, unknown}}
end

IO.inspect(Rectangle.area({2, 3}))

try do
  Rectangle.area(:triangle)
rescue
  error in FunctionClauseError -> IO.puts(Exception.message(error))
end

for shape <- [{:rectangle, 4, 5}, {:square, 5}, {:circle, 4}, {:triangle, 1, 2, 3}, :nothing] do
  IO.puts("#{inspect(shape)}: #{inspect(Geometry.area(shape))}")
end

fun = &Geometry.area/1
IO.inspect(fun)
IO.inspect(fun.({:circle, 4}))
