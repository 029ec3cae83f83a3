reference = Process.alias()
send(reference, :hello)
receive do message -> IO.inspect(message) end # expect: :hello
IO.inspect({Process.unalias(reference), Process.unalias(reference)}) # expect: {true, false}
send(reference, :lost)
once = Process.alias([:reply])
send(once, :first)
send(once, :second)
receive do message -> IO.inspect(message) end # expect: :first
receive do message -> IO.inspect(message) after 20 -> IO.puts("nothing") end # expect: nothing
