try do
  Process.exit(Function.identity(:a_name), :kill)
rescue
  e in ArgumentError -> IO.puts(Exception.message(e))
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
