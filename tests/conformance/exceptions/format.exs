IO.puts(Exception.format_banner(:error, %RuntimeError{message: "m"})) # expect: ** (RuntimeError) m
IO.puts(Exception.format_banner(:throw, :ball)) # expect: ** (throw) :ball
IO.puts(Exception.format_banner(:exit, {:shutdown, 1})) # expect: ** (exit) shutdown: 1
IO.puts(Exception.format(:error, %KeyError{key: :k, term: [a: 1]}, []))
# expect: ** (KeyError) key :k not found in: [a: 1]
IO.puts(Exception.format_exit({:noproc, {GenServer, :call, [:x, :y, 5000]}}))
# expect: exited in: GenServer.call(:x, :y, 5000)
# expect:     ** (EXIT) no process: the process is not alive or there's no process currently associated with the given name, possibly because its application isn't started
IO.puts(Exception.format_exit({%RuntimeError{message: "boom"}, []}))
# expect: {%RuntimeError{message: "boom"}, []}
IO.puts(Exception.format_exit(:killed)) # expect: killed
IO.puts(Exception.format_mfa(Foo, :bar, 2)) # expect: Foo.bar/2
IO.puts(Exception.format_mfa(Foo, :bar, [1, "x"])) # expect: Foo.bar(1, "x")
IO.puts(Exception.format_stacktrace_entry({Foo, :bar, 2, [file: ~c"lib/foo.ex", line: 10]}))
# expect: lib/foo.ex:10: Foo.bar/2
IO.puts(Exception.format_stacktrace([{Foo, :bar, [1, 2], [file: ~c"a.ex", line: 3]}]))
# expect:     a.ex:3: Foo.bar(1, 2)
# expect:
