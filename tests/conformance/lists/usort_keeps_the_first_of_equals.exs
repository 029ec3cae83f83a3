IO.inspect(:lists.usort([2, 0, 1, 0.0])) # expect: [0, 1, 2]
IO.inspect(:lists.usort([3, 2, 1, 1.0, 0])) # expect: [0, 1, 2, 3]
IO.inspect(:lists.usort([{1.0, :a}, {1, :a}, 0])) # expect: [0, {1.0, :a}]
