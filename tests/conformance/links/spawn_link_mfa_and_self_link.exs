Process.flag(:trap_exit, true)
pid = spawn_link(Kernel, :exit, [:by_mfa])

receive do
  {:EXIT, ^pid, reason} -> IO.inspect(reason) # expect: :by_mfa
end

IO.inspect(Process.link(self())) # expect: true
IO.inspect(Process.info(self(), :links) |> elem(1) |> Enum.member?(self())) # expect: false
