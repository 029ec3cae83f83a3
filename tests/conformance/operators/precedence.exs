IO.inspect(1 + 2 * 3 == 7 and not false) # expect: true
IO.inspect(!true || true && false) # expect: false
IO.inspect(-2 ** 2) # expect: 4
IO.inspect(2 ** 3 ** 2) # expect: 64
IO.inspect(10 - 4 - 3) # expect: 3
IO.inspect(100 / 10 / 2) # expect: 5.0
IO.inspect([1] ++ [2] ++ [3] -- [3] -- [1]) # expect: [1, 2]
IO.inspect(1..2 |> Enum.map(& &1 * 2) |> Enum.sum == 6) # expect: true
IO.inspect("a" <> "b" == "ab") # expect: true
IO.inspect(1 in [1] == true) # expect: true
IO.inspect(not 1 in [2]) # expect: true
IO.inspect(5 |> Kernel.-(1) |> Kernel.*(2) > 7) # expect: true
