defmodule Semaphore do
  def start(n), do: spawn_link(fn -> loop(n, []) end)

  def with_permit(pid, fun) do
    send(pid, {:acquire, self()})

    receive do
      {:granted, ^pid} -> :ok
    end

    try do
      fun.()
    after
      send(pid, :release)
    end
  end

  defp loop(0, waiting) do
    receive do
      {:acquire, from} -> loop(0, waiting ++ [from])
      :release -> hand_over(waiting)
    end
  end

  defp loop(n, []) do
    receive do
      {:acquire, from} ->
        send(from, {:granted, self()})
        loop(n - 1, [])

      :release ->
        loop(n + 1, [])
    end
  end

  defp hand_over([]), do: loop(1, [])

  defp hand_over([next | rest]) do
    send(next, {:granted, self()})
    loop(0, rest)
  end
end

sem = Semaphore.start(2)
parent = self()

for i <- 1..20 do
  spawn_link(fn ->
    result =
      try do
        Semaphore.with_permit(sem, fn -> if rem(i, 5) == 0, do: throw(:failed), else: i end)
      catch
        :failed -> :failed
      end

    send(parent, {:done, i, result})
  end)
end

results =
  for i <- 1..20,
      do:
        (receive do
           {:done, ^i, r} -> r
         end)

IO.inspect(results)
# expect: [1, 2, 3, 4, :failed, 6, 7, 8, 9, :failed, 11, 12, 13, 14, :failed, 16, 17, 18,
# expect:  19, :failed]
