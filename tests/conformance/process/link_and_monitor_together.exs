Process.flag(:trap_exit, true)
{pid, ref} = Process.spawn(fn -> exit(:both) end, [:link, :monitor])

got =
  for _ <- 1..2 do
    receive do
      {:EXIT, ^pid, reason} -> {:exit, reason}
      {:DOWN, ^ref, :process, ^pid, reason} -> {:down, reason}
    end
  end

IO.inspect(Enum.sort(got)) # expect: [down: :both, exit: :both]
