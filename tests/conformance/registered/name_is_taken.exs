Process.register(self(), :taken)
pid = spawn(fn -> Process.sleep(:infinity) end)

try do
  Process.register(pid, :taken)
rescue
  e in ArgumentError -> IO.puts(String.replace(Exception.message(e), inspect(pid), "PID"))
  # expect: could not register PID with name :taken because it is not alive, the name is already taken, or it has already been given another name
end

try do
  Process.register(self(), :second_name)
rescue
  e in ArgumentError -> IO.puts(String.replace(Exception.message(e), inspect(self()), "PID"))
  # expect: could not register PID with name :second_name because it is not alive, the name is already taken, or it has already been given another name
end
