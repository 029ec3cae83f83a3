# Birth and death: a million processes, each of which sends one message and ends.

defmodule Bench.Spawn do
  def run do
    batches(1, 0)
    start = System.monotonic_time(:microsecond)
    result = batches(1_000, 0)
    stop = System.monotonic_time(:microsecond)
    IO.puts("heard of #{result}")
    IO.puts("bench spawn #{stop - start}")
  end

  # A thousand at a time, so that the figure is about processes and not about a long mailbox.
  defp batches(0, total), do: total

  defp batches(n, total) do
    start_all(1_000, self())
    batches(n - 1, hear(1_000, total))
  end

  defp start_all(0, _parent), do: :ok

  defp start_all(n, parent) do
    spawn(fn -> send(parent, :done) end)
    start_all(n - 1, parent)
  end

  defp hear(0, total), do: total

  defp hear(n, total) do
    receive do
      :done -> hear(n - 1, total + 1)
    end
  end
end

Bench.Spawn.run()
