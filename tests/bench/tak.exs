# Calls with three arguments, deeply nested: Takeuchi's function, ten times.

defmodule Bench.Tak do
  def run do
    repeat(1, 0)
    start = System.monotonic_time(:microsecond)
    result = repeat(10, 0)
    stop = System.monotonic_time(:microsecond)
    IO.puts("ten times tak(24, 16, 8) = #{result}")
    IO.puts("bench tak #{stop - start}")
  end

  defp repeat(0, total), do: total
  defp repeat(n, total), do: repeat(n - 1, total + tak(24, 16, 8))

  defp tak(x, y, z) when y < x do
    tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y))
  end

  defp tak(_x, _y, z), do: z
end

Bench.Tak.run()
