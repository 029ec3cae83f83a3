spawn_link(fn -> exit(:linked_crash) end)
Process.sleep(:infinity)

# expect exit: 1
# expect stderr: ** (EXIT from #PID<0.95.0>) :linked_crash
