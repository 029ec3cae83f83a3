# The collector: many short-lived binary trees beside one that stays.

defmodule Bench.Trees do
  @depth 16

  def run do
    check(make(8))
    start = System.monotonic_time(:microsecond)
    long_lived = make(@depth)
    checks = levels(4, [])
    stop = System.monotonic_time(:microsecond)
    IO.puts("#{inspect(checks)} and #{check(long_lived)}")
    IO.puts("bench trees #{stop - start}")
  end

  defp levels(depth, checks) when depth > @depth, do: :lists.reverse(checks)

  defp levels(depth, checks) do
    count = power(@depth - depth + 4)
    levels(depth + 4, [trees(count, depth, 0) | checks])
  end

  defp power(0), do: 1
  defp power(n), do: 2 * power(n - 1)

  defp trees(0, _depth, total), do: total
  defp trees(count, depth, total), do: trees(count - 1, depth, total + check(make(depth)))

  defp make(0), do: {nil, nil}
  defp make(depth), do: {make(depth - 1), make(depth - 1)}

  defp check({nil, nil}), do: 1
  defp check({left, right}), do: 1 + check(left) + check(right)
end

Bench.Trees.run()
