# Lists and ranges through `Enum`, `List`, `Stream` and `Range`.

Code.require_file("property.ex", __DIR__)
Code.require_file("terms.ex", __DIR__)

defmodule Lists do
  import Draw
  import Terms

  def small, do: up_to(10, fn -> between(-5, 9) end)
  def any, do: up_to(8, fn -> one_of([small_integer(), float(), word(), between(0, 3)]) end)
  def items, do: one_of([small(), any(), small(), range()])
  def index, do: between(-7, 9)
  def each(funs), do: Property.each(funs)

  def parts(items, n, m) do
    each([
      fn -> Enum.slice(items, n, m) end,
      fn -> Enum.slice(items, n..m) end,
      fn -> items |> Enum.to_list() |> Enum.slice(n..m//2) end,
      fn -> {Enum.take(items, n), Enum.drop(items, n)} end,
      fn -> Enum.split(items, n) end,
      fn -> {Enum.take_every(items, n), Enum.drop_every(items, n), Enum.map_every(items, m, &{&1})} end,
      fn -> {Enum.at(items, n), Enum.fetch(items, n)} end,
      fn -> Enum.fetch!(items, n) end,
      fn -> Enum.chunk_every(items, n) end,
      fn -> Enum.chunk_every(items, n, m) end,
      fn -> Enum.chunk_every(items, n, m, :discard) end,
      fn -> Enum.chunk_every(items, n, m, [:x, :y]) end,
      fn -> Enum.slide(items, n, m) end,
      fn -> Enum.reverse_slice(items, n, m) end,
      fn -> Enum.slide(items, n..(n + 1), m) end
    ])
  end

  def groups(items, n) do
    each([
      fn -> Enum.group_by(items, &(&1 > n)) |> Enum.sort() end,
      fn -> Enum.frequencies(items) |> Enum.sort() end,
      fn -> Enum.chunk_by(items, &(&1 > n)) end,
      fn -> Enum.split_with(items, &(&1 > n)) end,
      fn -> Enum.split_while(items, &(&1 > n)) end,
      fn -> {Enum.take_while(items, &(&1 > n)), Enum.drop_while(items, &(&1 < n))} end,
      fn -> {Enum.dedup(items), Enum.uniq(items), Enum.uniq_by(items, &(&1 > n))} end,
      fn -> {Enum.with_index(items), Enum.with_index(items, n), Enum.intersperse(items, n)} end,
      fn -> Enum.chunk_while(items, [], &if(&1 > n, do: {:cont, Enum.reverse([&1 | &2]), []}, else: {:cont, [&1 | &2]}), &{:cont, &1, nil}) end,
      fn -> {Enum.find(items, &(&1 > n)), Enum.find_index(items, &(&1 > n)), Enum.find_value(items, &(&1 > n && {&1}))} end,
      fn -> {Enum.count(items, &(&1 > n)), Enum.count_until(items, 3), Enum.member?(items, n), Enum.empty?(items)} end,
      fn -> {Enum.all?(items, &(&1 > n)), Enum.any?(items, &(&1 > n))} end
    ])
  end

  def folds(items) do
    each([
      fn -> {Enum.sum(items), Enum.product(items)} end,
      fn -> {Enum.min(items), Enum.max(items), Enum.min_max(items)} end,
      fn -> {Enum.min_by(items, &rem(&1, 3)), Enum.max_by(items, &rem(&1, 3)), Enum.min_max_by(items, &rem(&1, 3))} end,
      fn -> {Enum.sort(items), Enum.sort(items, &>=/2), Enum.sort_by(items, &rem(&1, 3), :desc)} end,
      fn -> Enum.scan(items, &(&1 - &2)) end,
      fn -> {Enum.reduce(items, &{&1, &2}), Enum.map_reduce(items, 1, &{&1 * &2, &2 + 1}), Enum.flat_map_reduce(items, 0, &if(&2 < 3, do: {[&1, &1], &2 + 1}, else: {:halt, &2}))} end,
      fn -> {Enum.join(items, "-"), Enum.map_join(items, &inspect/1), Enum.reverse(items), Enum.zip(items, Enum.drop(items, 2))} end,
      fn -> Enum.reduce_while(items, 0, &if(&1 > 5, do: {:halt, &2}, else: {:cont, &1 + &2})) end
    ])
  end

  def streams(items, n) do
    each([
      fn -> items |> Stream.chunk_every(2) |> Stream.map(&Enum.reverse/1) |> Enum.to_list() end,
      fn -> items |> Stream.cycle() |> Enum.take(n) end,
      fn -> items |> Stream.dedup() |> Stream.with_index(n) |> Stream.reject(&(rem(elem(&1, 1), 3) == 0)) |> Enum.take(n) end,
      fn -> items |> Stream.transform(0, fn x, sum -> if sum > 9, do: {:halt, sum}, else: {[x, sum], sum + abs(x)} end) |> Enum.to_list() end,
      fn -> items |> Stream.zip(Stream.iterate(n, &(&1 * 2))) |> Enum.to_list() end,
      fn -> items |> Stream.take(n) |> Stream.concat(Stream.drop(items, n)) |> Enum.to_list() end,
      fn -> items |> Stream.scan(&+/2) |> Stream.uniq() |> Stream.take_while(&(&1 < 30)) |> Enum.to_list() end,
      fn -> items |> Stream.chunk_by(&(&1 > n)) |> Stream.flat_map(& &1) |> Stream.intersperse(:s) |> Enum.to_list() end,
      fn -> items |> Stream.take_every(2) |> Stream.drop_every(3) |> Stream.map_every(2, &{&1}) |> Enum.to_list() end,
      fn -> items |> Stream.drop_while(&(&1 > n)) |> Stream.filter(&(&1 != n)) |> Stream.drop(-1) |> Enum.to_list() end
    ])
  end

  def lists(a, b, n) do
    each([
      fn -> {a ++ b, a -- b, b -- a} end,
      fn -> {List.delete(a, n), List.delete_at(a, n), List.insert_at(a, n, :new), List.replace_at(a, n, :new)} end,
      fn -> List.update_at(a, n, &{&1}) end,
      fn -> List.pop_at(a, n) end,
      fn -> {List.first(a), List.last(a, :none), List.wrap(a), List.starts_with?(a, b), List.ends_with?(a ++ b, b)} end,
      fn -> List.flatten([a, [b, [[n]], []]], [:tail]) end,
      fn -> {List.foldl(a, 0, &(&1 - &2)), List.foldr(a, 0, &(&1 - &2))} end,
      fn -> {Enum.zip([a, b, a]), Enum.unzip(Enum.zip(a, b)), Enum.zip_with([a, b], &Enum.sum/1)} end,
      fn -> List.myers_difference(a, b) end,
      fn -> {List.duplicate(n, n), List.to_tuple(a)} end,
      fn -> {:lists.sublist(a, 2, 3), match?([_, _ | _], a) && :lists.nth(2, a), :lists.nthtail(1, b), :lists.last(a)} end,
      fn -> {:lists.prefix(a, b), :lists.seq(1, n, 2), :lists.sum(a), :lists.max(b)} end,
      fn -> {:lists.umerge(:lists.usort(a), :lists.usort(b)), :lists.merge(Enum.sort(a), Enum.sort(b)), :lists.subtract(a, b)} end,
      fn -> {:lists.partition(&(&1 > n), a), :lists.splitwith(&(&1 > n), a), :lists.split(2, a)} end,
      fn -> {Enum.slide(a, 0, n), Enum.concat(a, b), Enum.concat([a, b, [n]])} end
    ])
  end

  def pairs(pairs, key) do
    each([
      fn -> {List.keyfind(pairs, key, 0), List.keymember?(pairs, key, 1), List.keydelete(pairs, key, 0), List.keytake(pairs, key, 1)} end,
      fn -> {List.keyreplace(pairs, key, 0, {key, :new}), List.keystore(pairs, key, 1, {:new, key}), List.keysort(pairs, 1)} end,
      fn -> {Enum.unzip(pairs), Map.new(pairs) |> Enum.sort(), Enum.into(pairs, %{}) |> map_size()} end
    ])
  end

  def ranges(a, b, n) do
    each([
      fn -> {Range.size(a), Enum.to_list(a), Enum.count(a), Enum.sum(a)} end,
      # The reference takes a range of one element with a negative step for disjoint with all.
      fn -> {Enum.any?([a, b], &(&1.step < 0 and Range.size(&1) == 1)) or Range.disjoint?(a, b), Range.split(a, n), Range.shift(a, n)} end,
      fn -> {n in a, Enum.member?(b, n), Enum.reverse(a), Enum.min_max(a)} end,
      fn -> {Enum.slice(a, 1..-2//1), Enum.at(a, -2), Enum.slice(a, -3, 2)} end,
      fn -> {inspect(a), a == b, Range.to_list(b)} end,
      fn -> {:erlang.phash2(a), a.step} end
    ])
  end

  def properties do
    [
      {"parts", 1000, fn -> {items(), index(), index()} end, fn {items, n, m} -> parts(items, n, m) end},
      {"groups", 500, fn -> {items(), between(-3, 9)} end, fn {items, n} -> groups(items, n) end},
      {"folds", 500, &items/0, &folds/1},
      {"streams", 500, fn -> {one_of([small(), range()]), below(9)} end, fn {items, n} -> streams(items, n) end},
      {"lists", 500, fn -> {small(), small(), index()} end, fn {a, b, n} -> lists(a, b, n) end},
      {"any_lists", 250, fn -> {any(), any(), index()} end, fn {a, b, n} -> lists(a, b, n) end},
      {"pairs", 500, fn -> {up_to(6, fn -> {between(0, 4), between(0, 4)} end), between(0, 4)} end, fn {pairs, key} -> pairs(pairs, key) end},
      {"ranges", 500, fn -> {range(), range(), index()} end, fn {a, b, n} -> ranges(a, b, n) end}
    ]
  end
end

Property.run(Lists.properties())
