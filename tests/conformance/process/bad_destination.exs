for dest <- [:nobody_has_this_name, "string", 1] do
  try do
    send(dest, :hi)
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid destination
# expect:
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid destination
# expect:
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid destination
# expect:
