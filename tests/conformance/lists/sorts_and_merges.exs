IO.inspect({:lists.sort([3, 1, 2.0, :a, "b"]), :lists.sort(&(&1 >= &2), [1, 3, 2]), :lists.usort([2, 1, 2]), :lists.usort(&(&1 >= &2), [1, 2, 1])})
# expect: {[1, 2.0, 3, :a, "b"], [3, 2, 1], [1, 2], [2, 1]}
IO.inspect({:lists.merge([1, 3], [2, 4]), :lists.merge([[1, 4], [2], [3]]), :lists.merge(&(&1 >= &2), [3, 1], [2]), :lists.umerge([1, 2], [2, 3]), :lists.umerge([[1], [1, 2]]), :lists.merge3([1], [2], [3])})
# expect: {[1, 2, 3, 4], [1, 2, 3, 4], [3, 2, 1], [1, 2, 3], [1, 2], [1, 2, 3]}
