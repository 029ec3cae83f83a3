# Start-up: the driver times the whole run and asks the system for its memory.

IO.puts("Hello, world!")
