# A least-recently-used cache: first as data, then behind a process that computes what is missing.

defmodule Lru do
  defstruct limit: 0, clock: 0, items: %{}, order: []

  def new(limit) when limit > 0, do: %__MODULE__{limit: limit}

  def get(%__MODULE__{} = cache, key) do
    case cache.items do
      %{^key => {value, _}} -> {{:ok, value}, touch(cache, key, value)}
      _ -> {:miss, cache}
    end
  end

  def put(%__MODULE__{} = cache, key, value) do
    cache |> touch(key, value) |> evict()
  end

  def keys(cache),
    do: cache.items |> Enum.sort_by(fn {_, {_, at}} -> -at end) |> Enum.map(&elem(&1, 0))

  defp touch(cache, key, value) do
    at = cache.clock + 1
    %{cache | clock: at, items: Map.put(cache.items, key, {value, at})}
  end

  defp evict(%{items: items, limit: limit} = cache) when map_size(items) <= limit, do: cache

  defp evict(cache) do
    {key, _} = Enum.min_by(cache.items, fn {_, {_, at}} -> at end)
    %{cache | items: Map.delete(cache.items, key)}
  end
end

defmodule CacheServer do
  def start(limit, compute),
    do: spawn_link(fn -> loop(Lru.new(limit), compute, %{hits: 0, misses: 0}) end)

  def fetch(server, key) do
    send(server, {:fetch, key, self()})

    receive do
      {:value, ^key, value} -> value
    end
  end

  def stats(server) do
    send(server, {:stats, self()})

    receive do
      {:stats, hits, misses, keys} -> {hits, misses, keys}
    end
  end

  defp loop(cache, compute, stats) do
    receive do
      {:fetch, key, from} ->
        case Lru.get(cache, key) do
          {{:ok, value}, cache} ->
            send(from, {:value, key, value})
            loop(cache, compute, Map.update!(stats, :hits, &(&1 + 1)))

          {:miss, cache} ->
            value = compute.(key)
            send(from, {:value, key, value})
            loop(Lru.put(cache, key, value), compute, Map.update!(stats, :misses, &(&1 + 1)))
        end

      {:stats, from} ->
        send(from, {:stats, stats.hits, stats.misses, Lru.keys(cache)})
        loop(cache, compute, stats)
    end
  end
end

cache = Enum.reduce([a: 1, b: 2, c: 3], Lru.new(3), fn {k, v}, cache -> Lru.put(cache, k, v) end)
IO.inspect(Lru.keys(cache)) # expect: [:c, :b, :a]
{hit, cache} = Lru.get(cache, :a)
IO.inspect({hit, Lru.keys(cache)}) # expect: {{:ok, 1}, [:a, :c, :b]}
cache = Lru.put(cache, :d, 4)
IO.inspect(Lru.keys(cache)) # expect: [:d, :a, :c]
IO.inspect(Lru.get(cache, :b) |> elem(0)) # expect: :miss
cache = Lru.put(cache, :c, 30)
IO.inspect({Lru.keys(cache), Lru.get(cache, :c) |> elem(0)}) # expect: {[:c, :d, :a], {:ok, 30}}

square = fn n ->
  IO.puts("computing #{n}")
  n * n
end

server = CacheServer.start(2, square)
IO.inspect(for n <- [2, 3, 2, 4, 2, 3], do: CacheServer.fetch(server, n))
# expect: computing 2
# expect: computing 3
# expect: computing 4
# expect: computing 3
# expect: [4, 9, 4, 16, 4, 9]
IO.inspect(CacheServer.stats(server)) # expect: {2, 4, [3, 2]}

try do
  Lru.new(0)
rescue
  e in FunctionClauseError -> IO.puts(Exception.message(e)) # expect: no function clause matching in Lru.new/1
end
