# Calls and small integers: the naive Fibonacci function.

defmodule Bench.Fib do
  def run do
    fib(20)
    start = System.monotonic_time(:microsecond)
    result = fib(32)
    stop = System.monotonic_time(:microsecond)
    IO.puts("fib(32) = #{result}")
    IO.puts("bench fib #{stop - start}")
  end

  defp fib(n) when n < 2, do: n
  defp fib(n), do: fib(n - 1) + fib(n - 2)
end

Bench.Fib.run()
