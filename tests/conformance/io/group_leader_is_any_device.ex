{:ok, d} = StringIO.open("input\n")
leader = Process.group_leader()
Process.group_leader(self(), d)
IO.puts("hello")
IO.inspect(%{a: 1}, label: "l")
line = IO.gets("prompt")
parent = self()
spawn(fn -> IO.puts("sub"); send(parent, :done) end)
receive do :done -> :ok end
Process.group_leader(self(), leader)
IO.inspect({line, StringIO.contents(d)}) # expect: {"input\n", {"", "hello\nl: %{a: 1}\nsub\n"}}

Process.register(d, :my_device)
IO.puts(:my_device, "by name")
IO.inspect(StringIO.flush(d)) # expect: "hello\nl: %{a: 1}\nsub\nby name\n"
IO.inspect(try do IO.puts(:no_device, "x") rescue e -> e end)
# expect: %ArgumentError{
# expect:   message: "errors were found at the given arguments:\n\n  * 1st argument: the device does not exist\n"
# expect: }
{pid, ref} = spawn_monitor(fn -> :ok end)
receive do {:DOWN, ^ref, _, _, _} -> :ok end
IO.inspect(try do IO.puts(pid, "x") rescue e -> e end)
# expect: %ErlangError{original: :terminated, reason: nil}
