IO.inspect(Enum.chunk_every([1, 2, 3, 4, 5], 2)) # expect: [[1, 2], [3, 4], [5]]
IO.inspect(Enum.chunk_every([1, 2, 3, 4, 5], 2, 1)) # expect: [[1, 2], [2, 3], [3, 4], [4, 5], [5]]
IO.inspect(Enum.chunk_every([1, 2, 3, 4, 5], 2, 1, :discard)) # expect: [[1, 2], [2, 3], [3, 4], [4, 5]]
IO.inspect(Enum.chunk_every([1, 2, 3, 4], 3, 3, [:pad, :pad])) # expect: [[1, 2, 3], [4, :pad, :pad]]
IO.inspect(Enum.chunk_every([1, 2, 3, 4, 5, 6, 7], 2, 3)) # expect: [[1, 2], [4, 5], ~c"\a"]
IO.inspect(Enum.chunk_by([1, 3, 2, 4, 5], &rem(&1, 2))) # expect: [[1, 3], [2, 4], [5]]

chunk = fn x, acc ->
  if rem(x, 3) == 0, do: {:cont, Enum.reverse([x | acc]), []}, else: {:cont, [x | acc]}
end

IO.inspect(Enum.chunk_while(1..7, [], chunk, fn acc -> {:cont, Enum.reverse(acc), []} end))
# expect: [[1, 2, 3], [4, 5, 6], ~c"\a"]
