defmodule M do
  @spec f(integer) :: integer
  def f(x), do: x
  @type t :: :a | :b
  @spec g(t) :: t
  def g(x), do: x
end

IO.inspect({M.f(1), M.g(:a)}) # expect: {1, :a}
