parent = self()
pid = spawn_link(fn -> Process.sleep(:infinity) end)
other = spawn(fn -> Process.sleep(:infinity) end)
Process.monitor(other)
IO.inspect(Process.info(pid, :links) == {:links, [parent]}) # expect: true
{:links, links} = Process.info(self(), :links)
IO.inspect(pid in links) # expect: true
IO.inspect(Process.info(self(), :monitors) == {:monitors, [process: other]}) # expect: true
IO.inspect(Process.info(other, :monitored_by) == {:monitored_by, [parent]}) # expect: true
