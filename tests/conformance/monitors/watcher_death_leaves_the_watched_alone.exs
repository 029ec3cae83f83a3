parent = self()
watched = spawn(fn -> Process.sleep(:infinity) end)

{watcher, ref} =
  spawn_monitor(fn ->
    Process.monitor(watched)
    send(parent, :watching)
    exit(:watcher_gone)
  end)

receive do
  {:DOWN, ^ref, _, ^watcher, reason} -> IO.inspect(reason) # expect: :watcher_gone
end

IO.inspect(Process.alive?(watched)) # expect: true
IO.inspect(Process.info(watched, :monitored_by)) # expect: {:monitored_by, []}
