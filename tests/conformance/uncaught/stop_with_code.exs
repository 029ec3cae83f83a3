IO.puts("stopping") # expect: stopping
System.stop(4)
Process.sleep(:infinity)

# expect exit: 4
