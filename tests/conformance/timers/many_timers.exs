for i <- 1..2000, do: Process.send_after(self(), {:t, i}, rem(i * 7, 40))

got =
  for _ <- 1..2000 do
    receive do
      {:t, i} -> i
    end
  end

IO.inspect(Enum.sort(got) == Enum.to_list(1..2000)) # expect: true
