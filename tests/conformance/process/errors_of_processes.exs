dead = spawn(fn -> :ok end)
reference = Process.monitor(dead)
receive do {:DOWN, ^reference, _, _, reason} -> IO.inspect(reason) end # expect: :normal

for make <- [
      fn -> Process.register(self(), nil) end,
      fn -> Process.unregister(:never_registered) end,
      fn -> Process.info(dead) end,
      fn -> Process.info(self(), :nope) end,
      fn -> Process.link(dead) end,
      fn -> Process.exit(1, :kill) end,
      fn -> send(:never_registered, 1) end,
      fn -> Process.send_after(self(), 1, -1) end,
      fn -> Process.cancel_timer(:a) end,
      fn -> Process.demonitor(1) end,
      fn -> Process.sleep(-1) end,
      fn -> Process.group_leader(self(), :a) end,
      fn -> Process.send(:never_registered, 1, []) end,
      fn -> Process.monitor(1) end,
      fn -> Process.whereis("a") end,
      fn -> Process.alive?(:a) end,
      fn -> spawn(:a) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> Enum.take(3) |> Enum.join("|")}")
  end
end
# expect: FunctionClauseError: no function clause matching in Process.register/2
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a pid
# expect: nil
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: invalid item or item list
# expect: ErlangError: Erlang error: :noproc
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a pid
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: invalid destination
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: out of range
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a reference
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a reference
# expect: FunctionClauseError: no function clause matching in Process.sleep/1
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a pid
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: invalid destination
# expect: ArgumentError: errors were found at the given arguments:||  * 2nd argument: not a pid
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an atom
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a pid
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a fun
