for m <- [1, :two, "three", {4}, [5]], do: send(self(), m)

IO.inspect(
  for _ <- 1..5 do
    receive do
      m -> m
    end
  end
)
# expect: [1, :two, "three", {4}, [5]]
