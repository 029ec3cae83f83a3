script = fn left, right -> if is_list(left) and is_list(right), do: List.myers_difference(left, right) end
IO.inspect(List.myers_difference([[1, 2], 3], [[1, 9], 3], script))
# expect: [diff: [eq: [1], del: [2], ins: ~c"\t"], eq: [3]]
IO.inspect(List.myers_difference([1, [2]], [[2], 1], script)) # expect: [del: [1], eq: [[2]], ins: [1]]
IO.inspect(List.myers_difference([], [1], script)) # expect: [ins: [1]]
