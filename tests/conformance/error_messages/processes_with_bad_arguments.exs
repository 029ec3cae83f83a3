f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

id = &Function.identity/1

f.(fn -> send(id.(1), :hi) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid destination
# expect:
f.(fn -> send(id.(:nobody_here), :hi) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid destination
# expect:
f.(fn -> Process.send(self(), :hi, id.([:quickly])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 3rd argument: invalid option in list
# expect:
f.(fn -> Process.send_after(id.("x"), :hi, 10) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a pid or an atom
# expect:
f.(fn -> Process.send_after(self(), :hi, id.(:soon)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an integer
# expect:
f.(fn -> Process.send_after(self(), :hi, id.(-1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
f.(fn -> Process.send_after(self(), :hi, id.(10 ** 20)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: exceeds the maximum supported time value
# expect:
f.(fn -> Process.cancel_timer(id.(5)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a reference
# expect:
f.(fn -> Process.read_timer(id.(:t)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a reference
# expect:
f.(fn -> Process.exit(id.(:name), :normal) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.alive?(id.(:name)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.info(id.(:name)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.info(self(), id.(:no_such_item)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid item or item list
# expect:
f.(fn -> Process.link(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.unlink(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.monitor(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a pid
# expect:
f.(fn -> Process.demonitor(id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a reference
# expect:
f.(fn -> Process.demonitor(make_ref(), id.([:loudly])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid option in list
# expect:
f.(fn -> Process.flag(:trap_exit, id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid value for this process flag
# expect:
f.(fn -> Process.flag(:priority, id.(:urgent)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid value for this process flag
# expect:
f.(fn -> Process.flag(id.(:unknown), 1) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid process flag
# expect:
f.(fn -> Process.group_leader(self(), id.(:x)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.register(self(), id.(nil)) end)
# expect: FunctionClauseError: no function clause matching in Process.register/2
f.(fn -> Process.unregister(id.(:never_registered)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a pid
# expect:
f.(fn -> Process.whereis(id.("x")) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an atom
# expect:
f.(fn -> spawn(id.(:not_a_function)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a fun
# expect:
f.(fn -> spawn(Enum, id.("map"), id.(1)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not an atom
# expect:   * 3rd argument: not a list
# expect:
f.(fn -> spawn_link(id.({})) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not a fun
# expect:
f.(fn -> Process.spawn(fn -> 1 end, id.([:fast])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: invalid spawn option
# expect:
f.(fn -> Process.spawn(fn -> 1 end, id.(:link)) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 2nd argument: not a list
# expect:
f.(fn -> System.convert_time_unit(id.(1.5), :second, :millisecond) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: not an integer
# expect:
f.(fn -> System.monotonic_time(id.(:year)) end)
# expect: ArgumentError: unsupported time unit. Expected :second, :millisecond, :microsecond, :nanosecond, or a positive integer, got :year
f.(fn -> System.unique_integer(id.([:big])) end)
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: invalid modifier
# expect:
