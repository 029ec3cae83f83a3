r =
  try do
    for x <- 1..10, do: if(x * x > 30, do: throw(x), else: x)
  catch
    x -> {:stopped_at, x}
  end

IO.inspect(r) # expect: {:stopped_at, 6}

r =
  try do
    Enum.reduce(1..10, 0, fn
      5, acc -> throw({:half, acc})
      x, acc -> acc + x
    end)
  catch
    {:half, acc} -> acc
  end

IO.inspect(r) # expect: 10
