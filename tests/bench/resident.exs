# Start-up, held still: the driver asks the system for its memory once it has printed.

IO.puts("Hello, world!")
Process.sleep(5_000)
