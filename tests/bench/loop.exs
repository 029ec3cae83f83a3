# A tail call and two additions, a hundred million times.

defmodule Bench.Loop do
  def run do
    count(1_000, 0)
    start = System.monotonic_time(:microsecond)
    result = count(100_000_000, 0)
    stop = System.monotonic_time(:microsecond)
    IO.puts("counted #{result}")
    IO.puts("bench loop #{stop - start}")
  end

  defp count(0, sum), do: sum
  defp count(n, sum), do: count(n - 1, sum + 1)
end

Bench.Loop.run()
