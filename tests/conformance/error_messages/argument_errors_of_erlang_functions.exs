f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1
f.(fn -> :erlang.list_to_integer(id.(~c"1a")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> :erlang.binary_to_integer(id.("")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a textual representation of an integer
# expect:
f.(fn -> :erlang.element(id.(3), {1, 2}) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> :erlang.setelement(id.(0), {1, 2}, :x) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> :erlang.list_to_atom(id.([1.5])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a list of characters
# expect:
f.(fn -> :erlang.tuple_to_list(id.([])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a tuple
# expect:
f.(fn -> :erlang.binary_part("abc", id.(1), 9) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: out of range
# expect:
f.(fn -> :erlang.send_after(id.(-1), self(), :x) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> :erlang.register(id.("name"), self()) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
f.(fn -> :erlang.cancel_timer(id.(:x)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a reference
# expect:
f.(fn -> :maps.get(id.(:k), %{}) end) # expect: KeyError: key :k not found in: %{}
f.(fn -> Process.monitor(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a pid
# expect:
f.(fn -> Process.link(id.(:x)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.flag(id.(:no_flag), true) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid process flag
# expect:
f.(fn -> Process.sleep(id.(-5)) end)
# expect: FunctionClauseError: no function clause matching in Process.sleep/1
f.(fn -> :erlang.make_tuple(id.(-1), 0) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
