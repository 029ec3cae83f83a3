r =
  for x <- 1..4, reduce: {0, 1} do
    {sum, product} -> {sum + x, product * x}
  end

IO.inspect(r) # expect: {10, 24}

counts =
  for <<c <- "banana">>, reduce: %{} do
    acc when c == ?a -> Map.update(acc, "a", 1, &(&1 + 1))
    acc -> Map.update(acc, <<c>>, 1, &(&1 + 1))
  end

IO.inspect(counts) # expect: %{"a" => 3, "b" => 1, "n" => 2}
