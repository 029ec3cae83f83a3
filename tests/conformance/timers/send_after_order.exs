for {ms, n} <- [{60, 3}, {5, 1}, {30, 2}], do: Process.send_after(self(), {:n, n}, ms)

for _ <- 1..3 do
  receive do
    {:n, n} -> IO.inspect(n)
  end
end
# expect: 1
# expect: 2
# expect: 3
