t0 = System.monotonic_time(:millisecond)
IO.inspect(Process.sleep(30)) # expect: :ok
t1 = System.monotonic_time(:millisecond)
IO.inspect(t1 - t0 >= 30 and t1 - t0 < 1000) # expect: true
IO.inspect(:timer.sleep(1)) # expect: :ok
