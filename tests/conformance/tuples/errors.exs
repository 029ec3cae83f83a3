for fun <- [
      fn -> elem(Function.identity({1, 2}), 2) end,
      fn -> elem(Function.identity([1]), 0) end,
      fn -> put_elem({1}, Function.identity(-1), 0) end,
      fn -> tuple_size(Function.identity(%{})) end
    ] do
  try do
    fun.()
  rescue
    e in ArgumentError -> IO.puts(Exception.message(e))
  end
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a tuple
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a tuple
# expect:
