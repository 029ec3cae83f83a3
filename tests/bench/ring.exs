# Messages that wake one process after the other: a token goes round 1,000 processes 1,000 times.

defmodule Bench.Ring do
  def run do
    round_trips(100, 100)
    start = System.monotonic_time(:microsecond)
    token = round_trips(1_000, 1_000)
    stop = System.monotonic_time(:microsecond)
    IO.puts("token #{token}")
    IO.puts("bench ring #{stop - start}")
  end

  defp round_trips(size, rounds) do
    next = members(size - 1, self())
    token = pass(next, rounds, 0)
    send(next, :stop)

    receive do
      :stop -> token
    end
  end

  defp members(0, next), do: next
  defp members(n, next), do: members(n - 1, spawn(fn -> member(next) end))

  defp pass(_next, 0, token), do: token

  defp pass(next, rounds, token) do
    send(next, {:token, token + 1})

    receive do
      {:token, token} -> pass(next, rounds - 1, token)
    end
  end

  defp member(next) do
    receive do
      {:token, token} ->
        send(next, {:token, token + 1})
        member(next)

      :stop ->
        send(next, :stop)
    end
  end
end

Bench.Ring.run()
