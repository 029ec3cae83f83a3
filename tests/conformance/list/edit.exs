l = [:a, :b, :c]

IO.inspect(
  {List.insert_at(l, 1, :x), List.insert_at(l, -1, :x), List.insert_at(l, -2, :x),
   List.insert_at(l, 9, :x)}
)
# expect: {[:a, :x, :b, :c], [:a, :b, :c, :x], [:a, :b, :x, :c], [:a, :b, :c, :x]}

IO.inspect({List.replace_at(l, 0, :x), List.replace_at(l, 9, :x), List.replace_at(l, -1, :z)})
# expect: {[:x, :b, :c], [:a, :b, :c], [:a, :b, :z]}
IO.inspect({List.delete_at(l, 0), List.delete_at(l, -1), List.delete([1, 2, 1], 1)})
# expect: {[:b, :c], [:a, :b], [2, 1]}
IO.inspect({List.update_at([1, 2], 1, &(&1 * 10)), List.pop_at(l, 1), List.pop_at(l, 9, :none)})
# expect: {[1, 20], {:b, [:a, :c]}, {:none, [:a, :b, :c]}}
IO.inspect({List.first(l), List.last(l), List.first([]), List.last([], :d)}) # expect: {:a, :c, nil, :d}
IO.inspect(List.duplicate(:x, 3)) # expect: [:x, :x, :x]
IO.inspect(List.wrap(nil) ++ List.wrap(1) ++ List.wrap([2])) # expect: [1, 2]
