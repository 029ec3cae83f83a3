IO.inspect({Range.size(1..10), Range.size(1..10//3), Range.size(1..0//1), Range.size(10..1//-2)})
# expect: {10, 4, 0, 5}
IO.inspect(Enum.map([1..5, 5..1//-1, 1..10//4, 0..-3//-1], &Enum.to_list/1))
# expect: [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [1, 5, 9], [0, -1, -2, -3]]
IO.inspect(Range.new(1, 3)) # expect: 1..3
IO.inspect(Range.new(1, 10, 2)) # expect: 1..10//2
IO.inspect({Range.disjoint?(1..3, 4..6), Range.disjoint?(1..5, 3..9)}) # expect: {true, false}
IO.inspect(Range.shift(1..3, 2)) # expect: 3..5
IO.inspect(Range.to_list(2..4)) # expect: [2, 3, 4]
IO.inspect({Range.split(1..5, 2)}) # expect: {{1..2, 3..5}}
a..b//c = 1..9//2
IO.inspect({a, b, c}) # expect: {1, 9, 2}
