IO.inspect({Enum.take(1..5, 2), Enum.take(1..5, -2), Enum.take([1], 5), Enum.take([1, 2], 0)})
# expect: {[1, 2], [4, 5], [1], []}
IO.inspect({Enum.drop(1..5, 2), Enum.drop(1..5, -2), Enum.drop([1], 3)}) # expect: {[3, 4, 5], [1, 2, 3], []}
IO.inspect({Enum.take_while([1, 2, 5, 1], &(&1 < 3)), Enum.drop_while([1, 2, 5, 1], &(&1 < 3))})
# expect: {[1, 2], [5, 1]}
IO.inspect({Enum.split([1, 2, 3], 1), Enum.split([1, 2, 3], -1)}) # expect: {{[1], [2, 3]}, {[1, 2], [3]}}
IO.inspect(Enum.split_while([1, 2, 3, 1], &(&1 < 3))) # expect: {[1, 2], [3, 1]}
IO.inspect(Enum.split_with([1, 2, 3, 4], &(rem(&1, 2) == 0))) # expect: {[2, 4], [1, 3]}
IO.inspect(Enum.take_every(1..10, 3)) # expect: [1, 4, 7, 10]
IO.inspect(Enum.drop_every(1..6, 2)) # expect: [2, 4, 6]

IO.inspect(
  {Enum.slice(1..10, 2, 3), Enum.slice([1, 2, 3], 1..-1//1), Enum.slice([1, 2, 3], -2, 5)}
)
# expect: {[3, 4, 5], [2, 3], [2, 3]}

IO.inspect(Enum.slice(1..10, 1..8//3)) # expect: [2, 5, 8]
