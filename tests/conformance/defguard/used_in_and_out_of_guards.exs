defmodule Num do
  defguard is_even(n) when is_integer(n) and rem(n, 2) == 0
  defguardp is_small(n) when n < 10
  def f(n) when is_even(n) and is_small(n), do: :small_even
  def f(n) when is_even(n), do: :even
  def f(_), do: :other
  def outside(n), do: is_even(n)
end

defmodule User do
  require Num
  import Num, only: [is_even: 1]
  def g(x) when is_even(x), do: true
  def g(x) when not Num.is_even(x), do: false
end

IO.inspect(Enum.map([2, 12, 3, "x"], &Num.f/1)) # expect: [:small_even, :even, :other, :other]
IO.inspect({Num.outside(4), Num.outside(:x), User.g(4), User.g(5)}) # expect: {true, false, true, false}
