p1 = spawn(fn -> :ok end)
p2 = spawn(fn -> :ok end)
IO.inspect(p1 == p2) # expect: false
IO.inspect(p1 == p1) # expect: true
IO.inspect(is_pid(p1)) # expect: true
IO.inspect(String.starts_with?(inspect(self()), "#PID<0.")) # expect: true
IO.inspect(self() |> :erlang.pid_to_list() |> :erlang.list_to_pid() == self()) # expect: true
IO.inspect(%{self() => :me}[self()]) # expect: :me
IO.inspect(node(self()) == node()) # expect: true
