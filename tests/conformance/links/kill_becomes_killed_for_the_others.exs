parent = self()

trapper =
  spawn(fn ->
    Process.flag(:trap_exit, true)
    pid = spawn_link(fn -> Process.sleep(:infinity) end)
    Process.exit(pid, :kill)

    receive do
      {:EXIT, ^pid, reason} -> send(parent, {:trapped, reason})
    end
  end)

ref = Process.monitor(trapper)

receive do
  {:trapped, reason} -> IO.inspect(reason) # expect: :killed
end

receive do
  {:DOWN, ^ref, _, _, reason} -> IO.inspect(reason) # expect: :normal
end
