# Messages that do not match must not start the timeout again.
parent = self()

noise =
  spawn(fn ->
    for _ <- 1..1000 do
      send(parent, :noise)
      Process.sleep(5)
    end
  end)

t0 = System.monotonic_time(:millisecond)

receive do
  :signal -> :ok
after
  60 -> IO.puts("timed out") # expect: timed out
end

IO.inspect(System.monotonic_time(:millisecond) - t0 < 1000) # expect: true
Process.exit(noise, :kill)
