IO.inspect(List.flatten([1, [2, [3, [4]], []]])) # expect: [1, 2, 3, 4]
IO.inspect(List.flatten([1, [2]], [3])) # expect: [1, 2, 3]
IO.inspect({List.foldl([1, 2, 3], 0, &-/2), List.foldr([1, 2, 3], 0, &-/2)}) # expect: {2, 2}
IO.inspect(List.zip([[1, 2], [3, 4], [5]])) # expect: [{1, 3, 5}]
IO.inspect(List.starts_with?([1, 2, 3], [1, 2])) # expect: true
IO.inspect(List.ascii_printable?(~c"abc")) # expect: true
IO.inspect(List.improper?([1 | 2])) # expect: true
IO.inspect(List.myers_difference([1, 4, 2, 3], [1, 2, 3, 4]))
# expect: [eq: [1], del: [4], eq: [2, 3], ins: [4]]
