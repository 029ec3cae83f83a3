IO.inspect(1..2+3) # expect: 1..5
IO.inspect(Enum.to_list(1..10//2+1)) # expect: [1, 4, 7, 10]
IO.inspect(1..3 |> Enum.to_list) # expect: [1, 2, 3]
IO.inspect((1..3) == 1..3) # expect: true
IO.inspect(2 in 1..3 and 5 not in 1..3) # expect: true
IO.inspect(Enum.map(1..3, & &1 + 1)) # expect: [2, 3, 4]
x = 4
IO.inspect(x-1..x+1) # expect: 3..5
