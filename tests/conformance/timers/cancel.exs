ref = Process.send_after(self(), :never, 60_000)
left = Process.cancel_timer(ref)
IO.inspect(is_integer(left) and left > 59_000) # expect: true
IO.inspect(Process.cancel_timer(ref)) # expect: false
IO.inspect(Process.cancel_timer(make_ref())) # expect: false
