# What a waiting process costs: `idle.exs COUNT` starts as many and prints the VM's bytes for each.
# Then it holds still: the driver compares resident memory with COUNT 0 too, since a VM may forget to count something.

defmodule Bench.Idle do
  def run(count) do
    before = :erlang.memory(:processes)
    pids = start(count, [])
    bytes = :erlang.memory(:processes) - before
    IO.puts("#{alive(pids, 0)} alive")
    IO.puts("idle #{count} #{bytes}")
    Process.sleep(5_000)
  end

  defp start(0, pids), do: pids
  defp start(n, pids), do: start(n - 1, [spawn(fn -> wait() end) | pids])

  defp wait do
    receive do
      :stop -> :ok
    end
  end

  defp alive([], count), do: count

  defp alive([pid | pids], count) do
    if Process.alive?(pid), do: alive(pids, count + 1), else: alive(pids, count)
  end
end

[count] = System.argv()
Bench.Idle.run(String.to_integer(count))
