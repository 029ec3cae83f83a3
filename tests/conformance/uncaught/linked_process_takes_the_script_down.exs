spawn_link(fn -> exit(:linked_crash) end)
Process.sleep(:infinity)

# expect exit: 1
