f = fn
  x when rem(x, 2) == 0 and x > 10 -> :big_even
  x when div(x, 2) * 2 != x -> :odd
  x when abs(x) < 3 -> :small
  x when -x > 3 -> :negative
  x when x in [4, 6] or x in 8..10 -> :listed
end

IO.inspect(Enum.map([12, 7, 2, -8, 6, 10], f))
# expect: [:big_even, :odd, :small, :negative, :listed, :listed]
