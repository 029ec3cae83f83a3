# A module tells what of it is deprecated.
defmodule Sample do
  @deprecated "x"
  defmacro m(a \\ 1), do: a
  @deprecated "y"
  def f(a, b \\ 1), do: {a, b}
  def g, do: 1
end

IO.inspect(Sample.__info__(:deprecated))
# expect: [{{:f, 1}, "y"}, {{:f, 2}, "y"}, {{:m, 0}, "x"}, {{:m, 1}, "x"}]
