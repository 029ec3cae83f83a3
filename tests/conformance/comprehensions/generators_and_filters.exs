IO.inspect(for x <- 1..3, y <- [:a, :b], do: {x, y})
# expect: [{1, :a}, {1, :b}, {2, :a}, {2, :b}, {3, :a}, {3, :b}]
IO.inspect(for x <- 1..10, rem(x, 2) == 0, x > 4, do: x) # expect: [6, 8, 10]
IO.inspect(for x <- 1..3, y <- x..3, x != y, do: {x, y}) # expect: [{1, 2}, {1, 3}, {2, 3}]
IO.inspect(for x <- [1, nil, 2], y = x, do: y) # expect: [1, 2]
IO.inspect(for {k, v} <- %{1 => 2, 3 => 4}, do: k * v) # expect: [2, 12]
IO.inspect(for x <- [], do: x) # expect: []
