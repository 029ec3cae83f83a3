spawn(fn -> System.halt(7) end)
Process.sleep(:infinity)

# expect exit: 7
