add = fn a, b -> a + b end
IO.inspect(1 |> add.(2)) # expect: 3
IO.inspect([3, 1, 2] |> Enum.sort() |> Enum.reverse |> hd) # expect: 3
"text"
|> String.upcase()
|> IO.puts() # expect: TEXT
IO.inspect(5 |> then(&(&1 * 2)) |> tap(fn x -> IO.puts("saw #{x}") end))
# expect: saw 10
# expect: 10
IO.inspect([1, 2] |> case do # expect: {2, 1}
  [a, b] -> {b, a}
end)
IO.inspect(-5 |> abs) # expect: 5
