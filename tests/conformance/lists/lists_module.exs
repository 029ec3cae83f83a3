IO.inspect(:lists.reverse([1, 2, 3])) # expect: [3, 2, 1]
IO.inspect(:lists.map(fn x -> x * 2 end, [1, 2])) # expect: [2, 4]
IO.inspect(:lists.foldl(fn x, acc -> [x | acc] end, [], [1, 2])) # expect: [2, 1]
IO.inspect(:lists.foldr(fn x, acc -> [x | acc] end, [], [1, 2])) # expect: [1, 2]
IO.inspect(:lists.seq(1, 5)) # expect: [1, 2, 3, 4, 5]
IO.inspect(:lists.seq(10, 1, -3)) # expect: [10, 7, 4, 1]
IO.inspect(:lists.nth(2, [:a, :b])) # expect: :b
IO.inspect(:lists.member(1, [1.0])) # expect: false
IO.inspect(:lists.keyfind(:b, 1, a: 1, b: 2)) # expect: {:b, 2}
IO.inspect(:lists.keysort(1, b: 1, a: 2)) # expect: [a: 2, b: 1]
IO.inspect(:lists.sort([3, 1, 2])) # expect: [1, 2, 3]
IO.inspect(:lists.usort([3, 1, 3])) # expect: [1, 3]
IO.inspect(:lists.sum([1, 2.5])) # expect: 3.5
IO.inspect(:lists.max([1, 3, 2])) # expect: 3
IO.inspect(:lists.flatten([1, [2, [3]]])) # expect: [1, 2, 3]
IO.inspect(:lists.append([[1], [2]])) # expect: [1, 2]
IO.inspect(:lists.zip([1, 2], [:a, :b])) # expect: [{1, :a}, {2, :b}]
IO.inspect(:lists.duplicate(2, :x)) # expect: [:x, :x]
IO.inspect(:lists.last([1, 2])) # expect: 2
IO.inspect(:lists.partition(&(&1 > 1), [1, 2, 3])) # expect: {[2, 3], [1]}
