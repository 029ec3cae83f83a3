for fun <- [
      fn -> hd(Function.identity([])) end,
      fn -> tl(Function.identity([])) end,
      fn -> length(Function.identity([1 | 2])) end,
      fn -> Function.identity(1) -- [1] end
    ] do
  try do
    fun.()
  rescue
    e in ArgumentError -> IO.puts(Exception.message(e))
  end
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a nonempty list
# expect:
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list
# expect:
# expect: argument error
