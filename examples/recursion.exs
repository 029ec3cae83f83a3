# Loops are recursion: the plain kind, the tail call that needs no stack, and higher-order functions instead of both.

defmodule NaturalNums do
  def print(1), do: IO.puts(1)

  def print(n) do
    print(n - 1)
    IO.puts(n)
  end
end

defmodule ListHelper do
  def sum(list), do: do_sum(0, list)

  defp do_sum(current_sum, []), do: current_sum

  defp do_sum(current_sum, [head | tail]) do
    new_sum = head + current_sum
    do_sum(new_sum, tail)
  end

  def len([]), do: 0
  def len([_ | tail]), do: 1 + len(tail)

  def range(from, to) when from > to, do: []
  def range(from, to), do: [from | range(from + 1, to)]

  def positive([]), do: []
  def positive([head | tail]) when head > 0, do: [head | positive(tail)]
  def positive([_ | tail]), do: positive(tail)
end

defmodule NumHelper do
  def sum_nums(enumerable), do: Enum.reduce(enumerable, 0, &add_num/2)

  defp add_num(num, sum) when is_number(num), do: sum + num
  defp add_num(_, sum), do: sum
end

NaturalNums.print(3)
IO.inspect(ListHelper.sum([1, 2, 3]))
IO.inspect(ListHelper.sum(Enum.to_list(1..1_000_000)))
IO.inspect(ListHelper.len(ListHelper.range(1, 100_000)))
IO.inspect(ListHelper.positive([3, -1, 0, 7]))
IO.inspect(NumHelper.sum_nums([1, "not a number", 2, :x, 3]))

IO.inspect(Enum.map([1, 2, 3], &(2 * &1)))
IO.inspect(Enum.reduce([1, 2, 3, 4], 0, &+/2))
IO.inspect(Enum.reduce([1, 2, 3, 4], 1, &*/2))

with_not_a_number =
  Enum.reduce([1, "two", 3], 0, fn
    element, sum when is_number(element) -> sum + element
    _, sum -> sum
  end)

IO.inspect(with_not_a_number)
