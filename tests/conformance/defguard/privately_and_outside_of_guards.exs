defmodule Guards do
  defguard is_even(x) when is_integer(x) and rem(x, 2) == 0
  defguard both_two(x, y) when x == 2 and y == 2
  defguardp small(x) when x in [1, 2, 3]
  defguard is_abc(x) when x in ~w(a b c)a
  defguard always() when true

  def kind(x) when small(x), do: :small
  def kind(x) when is_even(x), do: :even
  def kind(x) when always(), do: {:other, x}
  def small?(x), do: small(x)
end

defmodule UsesGuards do
  import Guards

  def run do
    IO.inspect(Enum.map([1, 4, 7, :a], &Guards.kind/1)) # expect: [:small, :even, {:other, 7}, {:other, :a}]
    IO.inspect({is_even(3 + 1), is_even("a"), both_two(1, 2), both_two(2, 2), is_abc(:a)})
    # expect: {true, false, false, true, true}
    IO.inspect(case(4, do: (y when is_even(y) -> :even))) # expect: :even
    IO.inspect(Guards.small?(9)) # expect: false
    IO.inspect(is_even(IO.inspect(2))) # expect: 2
  end
end

UsesGuards.run()
# expect: true
