:rand.seed(:exsss, {1, 2, 3})
a = for _ <- 1..5, do: :rand.uniform(1000)
:rand.seed(:exsss, {1, 2, 3})
b = for _ <- 1..5, do: :rand.uniform(1000)
IO.inspect(a == b) # expect: true
parent = self()

for i <- [7, 7, 8] do
  spawn(fn ->
    :rand.seed(:exsss, i)
    send(parent, {:n, :rand.uniform(1_000_000_000)})
  end)
end

[x, y, z] =
  for _ <- 1..3,
      do:
        (receive do
           {:n, n} -> n
         end)

IO.inspect(length(Enum.uniq([x, y, z]))) # expect: 2
