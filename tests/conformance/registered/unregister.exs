Process.register(self(), :gone_soon)
IO.inspect(Process.unregister(:gone_soon)) # expect: true
IO.inspect(Process.whereis(:gone_soon)) # expect: nil

try do
  Process.unregister(:gone_soon)
rescue
  e in ArgumentError -> IO.puts(Exception.message(e))
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:

try do
  send(:gone_soon, :x)
rescue
  e in ArgumentError -> IO.puts(Exception.message(e))
end
# expect: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid destination
# expect:
