IO.inspect(Stream.concat([1..2, [3], [a: 4]]) |> Enum.to_list()) # expect: [1, 2, 3, {:a, 4}]
IO.inspect(Stream.concat(1..2, [3]) |> Enum.to_list()) # expect: [1, 2, 3]
IO.inspect(Stream.zip([1..3, [:a, :b], Stream.cycle([0])]) |> Enum.to_list())
# expect: [{1, :a, 0}, {2, :b, 0}]
IO.inspect(Stream.zip(1..3, [:a]) |> Enum.to_list()) # expect: [{1, :a}]
IO.inspect(Stream.zip_with([1..3, 4..6], &Enum.sum/1) |> Enum.to_list()) # expect: [5, 7, 9]
IO.inspect(Stream.zip_with(1..3, [10, 20], &(&1 + &2)) |> Enum.to_list()) # expect: [11, 22]
IO.inspect(Stream.zip([]) |> Enum.to_list()) # expect: []
IO.inspect({Stream.uniq_by([{1, :a}, {2, :a}, {1, :b}], &elem(&1, 1)) |> Enum.to_list(), Stream.dedup_by([1, -1, 2, 1], &abs/1) |> Enum.to_list()})
# expect: {[{1, :a}, {1, :b}], [1, 2, 1]}
IO.inspect({Stream.scan(1..4, &(&1 + &2)) |> Enum.to_list(), Stream.scan(1..3, 10, &(&1 * &2)) |> Enum.to_list()})
# expect: {[1, 3, 6, 10], [10, 20, 60]}
