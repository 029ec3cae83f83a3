# Work done outside: files, programs, the compiler.
parent = self()
path = Path.join(System.tmp_dir!(), "cordial_schedule_#{System.pid()}")

for index <- 1..4 do
  spawn(fn ->
    File.write!("#{path}_#{index}", String.duplicate("x", index))
    {out, 0} = System.cmd("echo", ["#{index}"])
    {value, _} = Code.eval_string("for x <- 1..#{index}, do: x * x")
    size = byte_size(File.read!("#{path}_#{index}"))
    File.rm!("#{path}_#{index}")
    send(parent, {index, String.trim(out), value, size})
  end)
end

for _ <- 1..4 do
  receive do
    message -> IO.inspect(message)
  end
end
