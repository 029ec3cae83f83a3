parent = self()
loop = fn loop -> loop.(loop) end
busy = for _ <- 1..8, do: spawn(fn -> loop.(loop) end)
spawn(fn -> send(parent, :still_running) end)

receive do
  m -> IO.inspect(m) # expect: :still_running
after
  5000 -> IO.puts("starved")
end

Enum.each(busy, &Process.exit(&1, :kill))
