# A parallel map by hand: order kept, crashes reported, concurrency bounded.

defmodule Parallel do
  def map(list, fun) do
    list
    |> Enum.map(&start(&1, fun))
    |> Enum.map(&await/1)
  end

  def map_bounded(list, limit, fun) do
    {first, rest} = Enum.split(Enum.with_index(list), limit)
    running = Map.new(first, &start_indexed(&1, fun))
    collect(running, rest, fun, %{}, limit)
  end

  defp start(item, fun) do
    parent = self()
    spawn_monitor(fn -> send(parent, {self(), {:ok, fun.(item)}}) end)
  end

  defp await({pid, ref}) do
    receive do
      {^pid, result} ->
        Process.demonitor(ref, [:flush])
        result

      {:DOWN, ^ref, :process, ^pid, reason} ->
        {:exit, reason}
    end
  end

  defp start_indexed({item, index}, fun) do
    {pid, ref} = start(item, fun)
    {pid, {index, ref}}
  end

  defp collect(running, [], _fun, done, _limit) when map_size(running) == 0 do
    done |> Enum.sort() |> Enum.map(&elem(&1, 1))
  end

  defp collect(running, waiting, fun, done, limit) when map_size(running) <= limit do
    {pid, result} =
      receive do
        {pid, {:ok, value}} when is_map_key(running, pid) ->
          {pid, {:ok, value}}

        {:DOWN, _ref, :process, pid, reason} when is_map_key(running, pid) ->
          {pid, {:exit, reason}}
      end

    {{index, ref}, running} = Map.pop!(running, pid)
    Process.demonitor(ref, [:flush])
    done = Map.put(done, index, result)

    case waiting do
      [] ->
        collect(running, [], fun, done, limit)

      [next | waiting] ->
        {pid, entry} = start_indexed(next, fun)
        collect(Map.put(running, pid, entry), waiting, fun, done, limit)
    end
  end
end

IO.inspect(Parallel.map([1, 2, 3], &(&1 * &1))) # expect: [ok: 1, ok: 4, ok: 9]

slow_first = fn n ->
  Process.sleep(30 - n * 10)
  n
end

IO.inspect(Parallel.map([0, 1, 2], slow_first)) # expect: [ok: 0, ok: 1, ok: 2]

IO.inspect(
  Parallel.map([1, 0, :x], fn n ->
    if is_integer(n) and n > 0, do: 10 / n, else: exit({:cannot, n})
  end)
)
# expect: [ok: 10.0, exit: {:cannot, 0}, exit: {:cannot, :x}]

counter =
  spawn_link(fn ->
    loop = fn loop, now, most ->
      receive do
        :enter -> loop.(loop, now + 1, max(most, now + 1))
        :leave -> loop.(loop, now - 1, most)
        {:most, from} -> send(from, {:most, most})
      end
    end

    loop.(loop, 0, 0)
  end)

results =
  Parallel.map_bounded(Enum.to_list(1..40), 4, fn n ->
    send(counter, :enter)
    Process.sleep(1)
    send(counter, :leave)
    if rem(n, 10) == 0, do: exit(:every_tenth), else: n
  end)

IO.inspect(Enum.take(results, 12))
# expect: [
# expect:   ok: 1,
# expect:   ok: 2,
# expect:   ok: 3,
# expect:   ok: 4,
# expect:   ok: 5,
# expect:   ok: 6,
# expect:   ok: 7,
# expect:   ok: 8,
# expect:   ok: 9,
# expect:   exit: :every_tenth,
# expect:   ok: 11,
# expect:   ok: 12
# expect: ]
IO.inspect(for {:exit, reason} <- results, do: reason)
# expect: [:every_tenth, :every_tenth, :every_tenth, :every_tenth]
send(counter, {:most, self()})

receive do
  {:most, most} -> IO.inspect(most <= 4, label: "never more than four") # expect: never more than four: true
end

IO.inspect(
  Parallel.map(1..200, fn n -> Enum.sum(1..n) end)
  |> Enum.map(&elem(&1, 1))
  |> Enum.sum()
)
# expect: 1353400
