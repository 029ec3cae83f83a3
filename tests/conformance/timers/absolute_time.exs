at = System.monotonic_time(:millisecond) + 20
Process.send_after(self(), :at, at, abs: true)

receive do
  :at -> IO.inspect(System.monotonic_time(:millisecond) >= at) # expect: true
end
