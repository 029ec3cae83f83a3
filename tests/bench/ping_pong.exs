# Calls between processes: two of them, a request and a reply, 500,000 times.

defmodule Bench.PingPong do
  def run do
    ponger = spawn(fn -> pong() end)
    ping(ponger, 1_000)
    start = System.monotonic_time(:microsecond)
    result = ping(ponger, 500_000)
    stop = System.monotonic_time(:microsecond)
    send(ponger, :stop)
    IO.puts("result #{result}")
    IO.puts("bench ping_pong #{stop - start}")
  end

  defp ping(_ponger, 0), do: :done

  defp ping(ponger, n) do
    send(ponger, {:ping, self(), n})

    receive do
      {:pong, ^n} -> ping(ponger, n - 1)
    end
  end

  defp pong do
    receive do
      {:ping, from, n} ->
        send(from, {:pong, n})
        pong()

      :stop ->
        :ok
    end
  end
end

Bench.PingPong.run()
