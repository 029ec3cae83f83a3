f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> elem({1, 2}, id.(2)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> elem({1, 2}, id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> elem({1, 2}, id.(:first)) end) # expect: ArithmeticError: bad argument in arithmetic expression
f.(fn -> elem(id.([1]), 0) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a tuple
# expect:
f.(fn -> put_elem({1}, id.(1), :x) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> put_elem(id.("t"), 0, :x) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a tuple
# expect:
f.(fn -> Tuple.insert_at({1}, id.(3), :x) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> Tuple.insert_at({1}, id.(-1), :x) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> Tuple.delete_at({1}, id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> Tuple.delete_at(id.(%{}), 0) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a tuple
# expect:
f.(fn -> Tuple.duplicate(:x, id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> Tuple.to_list(id.([1])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a tuple
# expect:
f.(fn -> tuple_size(id.([])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a tuple
# expect:
f.(fn -> List.to_tuple(id.([1 | 2])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
f.(fn -> Tuple.sum(id.({1, :a})) end) # expect: ArithmeticError: bad argument in arithmetic expression
