# Maps small and large, keyword lists and sets. The order in which a map of more than 32 keys gives them is nobody's promise:
# those answers are sorted.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Maps do
  import Draw
  import Terms

  def each(funs), do: Property.each(funs)

  # Keys that collide often, some equal as numbers but not as keys.
  def near_key, do: one_of([between(0, 12), between(0, 12) / 1, word(), {between(0, 3), word()}, key()])
  def pairs(most), do: up_to(most, fn -> {near_key(), small_integer()} end)

  # In an order that does not depend on that of the map, even where keys are equal as numbers.
  def sorted(items), do: Enum.sort_by(items, &{&1, inspect(&1)})

  def maps(pairs, others, key) do
    {a, b} = {Map.new(pairs), Map.new(others)}

    each([
      fn -> {map_size(a), sorted(a), Map.keys(a) |> sorted(), Map.values(b) |> sorted()} end,
      fn -> {a == b, a < b, a === Map.new(Enum.reverse(Enum.uniq_by(pairs, &elem(&1, 0)))), Map.equal?(a, b)} end,
      fn -> {sorted(Map.merge(a, b)), sorted(Map.merge(a, b, fn _, x, y -> {x, y} end)), sorted(Map.intersect(a, b))} end,
      fn -> {sorted(Map.put(a, key, 1)), sorted(Map.delete(a, key)), Map.get(a, key, :none), Map.fetch(b, key), is_map_key(a, key)} end,
      fn -> {value, rest} = Map.pop(a, key); {value, sorted(rest)} end,
      fn -> a |> Map.update(key, 0, &(&1 + 1)) |> sorted() end,
      fn -> a |> Map.put_new(key, :new) |> sorted() end,
      fn -> {took, left} = Map.split(a, Map.keys(b)); {sorted(took), sorted(left)} end,
      fn -> {sorted(Map.take(a, Map.keys(b))), sorted(Map.drop(b, Map.keys(a)))} end,
      fn -> {sorted(Map.filter(a, fn {_, v} -> v > 0 end)), sorted(Map.reject(a, fn {_, v} -> v > 0 end))} end,
      fn -> {yes, no} = Map.split_with(b, fn {k, _} -> is_integer(k) end); {sorted(yes), sorted(no)} end,
      fn -> Map.new(a, fn {k, v} -> {v, k} end) |> map_size() end,
      fn -> {:maps.fold(fn _, v, sum -> v + sum end, 0, a), :maps.size(b), sorted(:maps.with([key], a)), sorted(:maps.without([key], b))} end,
      fn -> map_size(for {k, v} <- a, is_number(k), into: %{}, do: {k + 1, v}) end,
      fn -> {a |> sorted() |> Enum.reduce(%{}, fn {k, v}, acc -> Map.update(acc, v, [k], &[k | &1]) end) |> sorted()} end,
      fn -> {:erlang.phash2(a), :erlang.phash2(b)} end
    ])
  end

  # What goes over a small map goes in the order of its keys.
  def small(pairs) do
    map = Map.new(pairs)
    each([fn -> inspect(map) end, fn -> Map.to_list(map) end, fn -> Map.keys(map) end, fn -> Enum.map(map, &elem(&1, 1)) end, fn -> :maps.to_list(map) end])
  end

  def missing(pairs, key) do
    map = Map.new(pairs)
    each([fn -> Map.update!(map, key, &{&1}) end, fn -> Map.fetch!(map, key) end, fn -> Map.replace!(map, key, 0) end, fn -> Map.pop!(map, key) end])
  end

  def keywords(a, b, key) do
    each([
      fn -> {Keyword.get(a, key), Keyword.get_values(a, key), Keyword.fetch(b, key), Keyword.has_key?(a, key), Keyword.keys(a), Keyword.values(b)} end,
      fn -> {Keyword.put(a, key, 1), Keyword.put_new(a, key, 1), Keyword.delete(a, key), Keyword.delete_first(a, key)} end,
      fn -> {Keyword.merge(a, b), Keyword.merge(a, b, fn _, x, y -> {x, y} end), Keyword.intersect(a, b)} end,
      fn -> {Keyword.pop(a, key), Keyword.pop_first(a, key), Keyword.pop_values(a, key)} end,
      fn -> {Keyword.replace(a, key, :r), Keyword.update(a, key, 0, &(&1 + 1)), Keyword.split(a, [key, :b]), Keyword.take(a, [key]), Keyword.drop(b, [key])} end,
      fn -> Keyword.update!(a, key, &{&1}) end,
      fn -> Keyword.fetch!(b, key) end,
      fn -> Keyword.replace!(b, key, 3) end,
      fn -> Keyword.validate(a, [:a, key, d: 4]) end,
      fn -> Keyword.validate!(Enum.uniq_by(b, &elem(&1, 0)), a: 1, b: 2) end,
      fn -> {Keyword.equal?(a, b), Keyword.new(a), Keyword.new(a, fn {k, v} -> {k, v * 2} end), Keyword.from_keys(Keyword.keys(b), 0)} end,
      fn -> {Keyword.get_and_update(a, key, &{&1, 5}), Keyword.get_and_update(a, key, fn _ -> :pop end), Keyword.pop!(b, key)} end
    ])
  end

  def sets(a, b, item) do
    {a, b} = {MapSet.new(a), MapSet.new(b)}

    each([
      fn -> {sorted(MapSet.union(a, b)), sorted(MapSet.intersection(a, b)), sorted(MapSet.difference(a, b)), sorted(MapSet.symmetric_difference(a, b))} end,
      fn -> {MapSet.subset?(a, b), MapSet.disjoint?(a, b), MapSet.equal?(a, b), a == b, MapSet.size(a), MapSet.member?(b, item)} end,
      fn -> {sorted(MapSet.put(a, item)), sorted(MapSet.delete(a, item)), sorted(MapSet.filter(a, &is_integer/1)), sorted(MapSet.reject(b, &is_integer/1))} end,
      fn -> {yes, no} = MapSet.split_with(a, &is_binary/1); {sorted(yes), sorted(no)} end,
      fn -> {inspect(MapSet.new([item])), sorted(MapSet.new(a, &{&1}))} end
    ])
  end

  def properties do
    keyword = fn -> up_to(6, fn -> {one_of({:a, :b, :c, :d}), small_integer()} end) end
    keys = fn most -> up_to(most, &near_key/0) end

    [
      {"maps", 500, fn -> {pairs(12), pairs(12), near_key()} end, fn {a, b, key} -> maps(a, b, key) end},
      {"large", 150, fn -> {pairs(90), pairs(60), near_key()} end, fn {a, b, key} -> maps(a, b, key) end},
      {"small", 1000, fn -> pairs(32) end, &small/1},
      {"missing", 250, fn -> {pairs(12), near_key()} end, fn {pairs, key} -> missing(pairs, key) end},
      {"keywords", 500, fn -> {keyword.(), keyword.(), one_of({:a, :b, :c, :z})} end, fn {a, b, key} -> keywords(a, b, key) end},
      {"sets", 500, fn -> {keys.(10), keys.(50), near_key()} end, fn {a, b, item} -> sets(a, b, item) end}
    ]
  end
end

Property.run(Maps.properties())
