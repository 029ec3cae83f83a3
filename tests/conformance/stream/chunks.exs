IO.inspect(Stream.chunk_every(1..7, 3) |> Enum.to_list()) # expect: [[1, 2, 3], [4, 5, 6], ~c"\a"]
IO.inspect(Stream.chunk_every(1..7, 3, 2) |> Enum.to_list())
# expect: [[1, 2, 3], [3, 4, 5], [5, 6, 7], ~c"\a"]
IO.inspect(Stream.chunk_every(1..7, 3, 2, :discard) |> Enum.to_list())
# expect: [[1, 2, 3], [3, 4, 5], [5, 6, 7]]
IO.inspect(Stream.chunk_every(1..7, 3, 3, [:a, :b, :c]) |> Enum.to_list())
# expect: [[1, 2, 3], [4, 5, 6], [7, :a, :b]]
IO.inspect(Stream.chunk_every(1..7, 2, 4) |> Enum.to_list()) # expect: [[1, 2], [5, 6]]
chunk = fn x, acc -> if rem(x, 3) == 0, do: {:cont, Enum.reverse([x | acc]), []}, else: {:cont, [x | acc]} end
IO.inspect(Stream.chunk_while(1..8, [], chunk, fn [] -> {:cont, []}; acc -> {:cont, acc, []} end) |> Enum.to_list())
# expect: [[1, 2, 3], [4, 5, 6], ~c"\b\a"]
IO.inspect(Stream.chunk_while(1..8, [], fn 5, _ -> {:halt, :end}; x, acc -> {:cont, {acc, x}, x} end, fn acc -> {:cont, acc, nil} end) |> Enum.to_list())
# expect: [{[], 1}, {1, 2}, {2, 3}, {3, 4}, :end]
