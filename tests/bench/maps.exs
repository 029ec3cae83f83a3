# A large map: a million keys are put, changed and looked up.

defmodule Bench.Maps do
  @count 1_000_000

  def run do
    sum(1_000, change(1_000, build(1_000, %{})), 0)
    start = System.monotonic_time(:microsecond)
    result = sum(@count, change(@count, build(@count, %{})), 0)
    stop = System.monotonic_time(:microsecond)
    IO.puts("sum #{result}")
    IO.puts("bench maps #{stop - start}")
  end

  defp build(0, map), do: map
  defp build(n, map), do: build(n - 1, Map.put(map, n * 7, n))

  defp change(0, map), do: map

  defp change(n, map) do
    key = n * 7
    %{^key => value} = map
    change(n - 1, %{map | key => value + 1})
  end

  defp sum(0, _map, total), do: total
  defp sum(n, map, total), do: sum(n - 1, map, total + Map.fetch!(map, n * 7))
end

Bench.Maps.run()
