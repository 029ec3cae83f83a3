# A function without a fitting clause fails in the line of its first clause, not in that of a head without a body.

defmodule A do
  def f(x, y \\ 1)

  def f(1, 2), do: 1
  def f(3, 4), do: 1

  def g(x)

  def g(x)
      when x > 7,
      do: x
end

for {name, arguments} <- [f: [9, 9], f: [9], g: [1]] do
  try do
    apply(A, name, arguments)
  rescue
    FunctionClauseError ->
      [{A, ^name, _, place} | _] = __STACKTRACE__
      IO.inspect({name, place[:line]})
  end
end
# expect: {:f, 6}
# expect: {:f, 6}
# expect: {:g, 11}
