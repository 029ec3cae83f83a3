list = [1 | [2 | [3 | []]]]
IO.inspect({list, hd(list), tl(list), length(list)}) # expect: {[1, 2, 3], 1, [2, 3], 3}
IO.inspect([0 | list]) # expect: [0, 1, 2, 3]
IO.inspect([1, 2 | [3]]) # expect: [1, 2, 3]
IO.inspect([1, 2 | 3]) # expect: [1, 2 | 3]
IO.inspect([[] | []]) # expect: [[]]
