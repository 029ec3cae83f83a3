# Builds, reverses and sums a list of 100,000 numbers, 100 times.

defmodule Bench.Lists do
  def run do
    repeat(1, 0)
    start = System.monotonic_time(:microsecond)
    result = repeat(100, 0)
    stop = System.monotonic_time(:microsecond)
    IO.puts("sum #{result}")
    IO.puts("bench lists #{stop - start}")
  end

  defp repeat(0, total), do: total

  defp repeat(n, total) do
    sum = 100_000 |> build([]) |> reverse([]) |> sum(0)
    repeat(n - 1, total + sum)
  end

  defp build(0, list), do: list
  defp build(n, list), do: build(n - 1, [n | list])

  defp reverse([], list), do: list
  defp reverse([head | tail], list), do: reverse(tail, [head | list])

  defp sum([], total), do: total
  defp sum([head | tail], total), do: sum(tail, total + head)
end

Bench.Lists.run()
