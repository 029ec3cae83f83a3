p = fn x -> IO.inspect(Enum.to_list(x), charlists: :as_lists) end
p.(Stream.map(1..3, &(&1 * 2))) # expect: [2, 4, 6]
p.(1..10 |> Stream.filter(&(rem(&1, 2) == 0)) |> Stream.map(&(&1 * 3)) |> Stream.take(3))
# expect: [6, 12, 18]
p.(Stream.chunk_every(1..7, 3)) # expect: [[1, 2, 3], [4, 5, 6], [7]]
p.(Stream.chunk_every(1..7, 3, 2)) # expect: [[1, 2, 3], [3, 4, 5], [5, 6, 7], [7]]
p.(Stream.chunk_every(1..7, 3, 2, :discard)) # expect: [[1, 2, 3], [3, 4, 5], [5, 6, 7]]
p.(Stream.chunk_every(1..7, 3, 4)) # expect: [[1, 2, 3], [5, 6, 7]]
p.(Stream.chunk_every(1..7, 3, 3, [:a, :b, :c])) # expect: [[1, 2, 3], [4, 5, 6], [7, :a, :b]]
p.(Stream.chunk_every(1..4, 3, 5, [:a])) # expect: [[1, 2, 3]]
p.(Stream.chunk_every(1..9, 2, 5)) # expect: [[1, 2], [6, 7]]
p.(Stream.chunk_every([], 2)) # expect: []
p.(Stream.chunk_by([1, 3, 2, 4, 5], &rem(&1, 2))) # expect: [[1, 3], [2, 4], [5]]
p.(Stream.chunk_while(1..10, [], fn x, acc -> if rem(x, 4) == 0, do: {:cont, Enum.reverse([x | acc]), []}, else: {:cont, [x | acc]} end, fn [] -> {:cont, []}; acc -> {:cont, Enum.reverse(acc), []} end))
# expect: [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10]]
p.(Stream.chunk_while(1..10, 0, fn x, acc -> if x > 3, do: {:halt, acc}, else: {:cont, x, acc + x} end, &{:cont, {:last, &1}, 0}))
# expect: [1, 2, 3, {:last, 6}]
p.(Stream.dedup([1, 1, 2, nil, nil, 1])) # expect: [1, 2, nil, 1]
p.(Stream.drop(1..5, -2)) # expect: [1, 2, 3]
p.(Stream.drop(1..5, 2)) # expect: [3, 4, 5]
p.(Stream.drop_every(1..7, 3)) # expect: [2, 3, 5, 6]
p.(Stream.drop_every(1..7, 0)) # expect: [1, 2, 3, 4, 5, 6, 7]
p.(Stream.drop_every(1..3, 1)) # expect: []
p.(Stream.take_every(1..7, 3)) # expect: [1, 4, 7]
p.(Stream.take_every(1..7, 0)) # expect: []
p.(Stream.map_every(1..7, 3, &(-&1))) # expect: [-1, 2, 3, -4, 5, 6, -7]
p.(Stream.map_every(1..3, 0, &(-&1))) # expect: [1, 2, 3]
p.(Stream.drop_while(1..5, &(&1 < 3))) # expect: [3, 4, 5]
p.(Stream.take_while(1..5, &(&1 < 3))) # expect: [1, 2]
p.(Stream.take(1..5, -2)) # expect: [4, 5]
p.(Stream.take(1..5, 0)) # expect: []
p.(Stream.flat_map(1..3, &Stream.take(Stream.repeatedly(fn -> :x end), &1)))
# expect: [:x, :x, :x, :x, :x, :x]
p.(Stream.concat([1..2, Stream.map([3], & &1), %{a: 1}])) # expect: [1, 2, 3, {:a, 1}]
p.(Stream.scan(1..4, &(&1 * &2))) # expect: [1, 2, 6, 24]
p.(Stream.scan(1..4, 10, &(&1 + &2))) # expect: [11, 13, 16, 20]
p.(Stream.uniq([1, 2, 1, 3, 2])) # expect: [1, 2, 3]
p.(Stream.uniq_by([a: 1, b: 1, c: 2], &elem(&1, 1))) # expect: [a: 1, c: 2]
p.(Stream.with_index([:a, :b], 5)) # expect: [a: 5, b: 6]
p.(Stream.intersperse(1..3, :x)) # expect: [1, :x, 2, :x, 3]
p.(Stream.zip([1..3, [:a, :b], Stream.cycle([0])])) # expect: [{1, :a, 0}, {2, :b, 0}]
p.(Stream.zip(1..3, 4..6)) # expect: [{1, 4}, {2, 5}, {3, 6}]
p.(Stream.zip_with([1, 2], [3, 4], &{&2, &1})) # expect: [{3, 1}, {4, 2}]
p.(Stream.transform(1..10, 0, fn x, s -> if s > 6, do: {:halt, s}, else: {[x, s], s + x} end))
# expect: [1, 0, 2, 1, 3, 3, 4, 6]
p.(Stream.transform([[1], 2..3], nil, fn x, nil -> {x, nil} end)) # expect: [1, 2, 3]
p.(Stream.unfold(5, fn 0 -> nil; n -> {n, n - 1} end)) # expect: [5, 4, 3, 2, 1]
p.(Stream.iterate(1, &(&1 * 2)) |> Stream.take(5)) # expect: [1, 2, 4, 8, 16]
p.(Stream.cycle(1..2) |> Stream.take(5)) # expect: [1, 2, 1, 2, 1]
p.(Stream.duplicate(:a, 2)) # expect: [:a, :a]
p.(Stream.from_index(2) |> Stream.take(2)) # expect: [2, 3]
p.(Stream.from_index(&(&1 * &1)) |> Stream.take(4)) # expect: [0, 1, 4, 9]
p.(Stream.timer(1)) # expect: [0]
p.(Stream.interval(1) |> Stream.take(3)) # expect: [0, 1, 2]
IO.inspect(Enum.zip(Stream.map(1..3, & &1), Stream.cycle([:a, :b]))) # expect: [{1, :a}, {2, :b}, {3, :a}]
IO.inspect(1..4 |> Stream.map(& &1) |> Enum.count()) # expect: 4
IO.inspect(1..4 |> Stream.map(& &1) |> Enum.member?(3)) # expect: true
IO.inspect(1..4 |> Stream.map(& &1) |> Enum.at(2)) # expect: 3
IO.inspect(1..4 |> Stream.map(& &1) |> Enum.slice(1, 2)) # expect: [2, 3]
IO.inspect(try do Stream.cycle([]) rescue e -> e end)
# expect: %ArgumentError{message: "cannot cycle over an empty enumerable"}
IO.inspect(try do Stream.cycle(%{}) |> Enum.take(1) rescue e -> e end)
# expect: %ArgumentError{message: "cannot cycle over an empty enumerable"}
