IO.inspect(Stream.unfold(5, fn 0 -> nil; n -> {n, n - 1} end) |> Enum.to_list()) # expect: [5, 4, 3, 2, 1]
IO.inspect(Stream.repeatedly(fn -> :x end) |> Enum.take(3)) # expect: [:x, :x, :x]
IO.inspect(Stream.duplicate(:a, 3) |> Enum.to_list()) # expect: [:a, :a, :a]
IO.inspect(Stream.from_index() |> Enum.take(3)) # expect: [0, 1, 2]
IO.inspect(Stream.from_index(10) |> Enum.take(2)) # expect: ~c"\n\v"
IO.inspect(Stream.from_index(&(&1 * &1)) |> Enum.take(4)) # expect: [0, 1, 4, 9]
IO.inspect(Stream.interval(1) |> Enum.take(3)) # expect: [0, 1, 2]
IO.inspect(Stream.timer(1) |> Enum.to_list()) # expect: [0]
IO.inspect(Stream.timer(:infinity) |> Stream.take(0) |> Enum.to_list()) # expect: []
