IO.inspect({:lists.append([[1], [2, 3], []]), :lists.append([1], [2]), :lists.concat([:b, 1, 2.5, ~c"x"]), :lists.join(:s, [1, 2, 3]), :lists.join(:s, [])})
# expect: {[1, 2, 3], [1, 2], ~c"b12.50000000000000000000e+00x", [1, :s, 2, :s, 3], []}
IO.inspect({:lists.flatten([1, [2, [3]], []]), :lists.flatten([1, [2]], [3]), :lists.flatlength([1, [2, [3]]]), :lists.droplast([1, 2]), :lists.last([1, 2])})
# expect: {[1, 2, 3], [1, 2, 3], 3, [1], 2}
IO.inspect({:lists.sublist([1, 2, 3], 2), :lists.sublist([1, 2, 3], 2, 5), :lists.nthtail(1, [1, 2]), :lists.split(1, [1, 2]), :lists.delete(1, [2, 1, 1])})
# expect: {[1, 2], [2, 3], [2], {[1], [2]}, [2, 1]}
IO.inspect({:lists.prefix([1], [1, 2]), :lists.suffix([2], [1, 2]), :lists.subtract([1, 2, 1], [1]), :lists.reverse([1, 2], [3]), :lists.duplicate(2, :a), :lists.seq(1, 7, 3), :lists.seq(3, 1, -1)})
# expect: {true, true, [2, 1], [2, 1, 3], [:a, :a], [1, 4, 7], [3, 2, 1]}
IO.inspect({:lists.zip([1, 2], [:a, :b]), :lists.zip3([1], [2], [3]), :lists.unzip([{1, :a}]), :lists.unzip3([{1, 2, 3}]), :lists.zipwith(&(&1 + &2), [1, 2], [3, 4])})
# expect: {[{1, :a}, {2, :b}], [{1, 2, 3}], {[1], [:a]}, {[1], [2], [3]}, [4, 6]}
IO.inspect({:lists.max([1, 3, 2]), :lists.min([3, 1]), :lists.sum([1, 2.5]), :lists.member(1, [1.0]), :lists.uniq([1, 2, 1, 1.0]), :lists.uniq(&rem(&1, 2), [1, 2, 3])})
# expect: {3, 1, 3.5, false, [1, 2, 1.0], [1, 2]}
