ref = Process.send_after(self(), :never, 60_000)
left = Process.read_timer(ref)
IO.inspect(left in 59_000..60_000) # expect: true
Process.cancel_timer(ref)
IO.inspect(Process.read_timer(ref)) # expect: false
