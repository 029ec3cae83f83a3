pid = spawn(fn -> Process.set_label(:worker); receive do :stop -> :ok end end)
IO.inspect(Process.set_label({:task, 1})) # expect: :ok
IO.inspect(Process.flag(:trap_exit, true)) # expect: false
IO.inspect({Process.flag(:priority, :high), Process.flag(:priority, :normal), Process.flag(pid, :save_calls, 0)})
# expect: {:normal, :high, 0}
send(pid, :stop)

for make <- [fn -> Process.flag(:nope, true) end, fn -> Process.flag(:trap_exit, 1) end, fn -> Process.flag(:priority, :top) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
