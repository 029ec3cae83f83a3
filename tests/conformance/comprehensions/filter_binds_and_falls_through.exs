data = [%{id: 1, tags: ["a", "b"]}, %{id: 2, tags: nil}, %{id: 3}]
IO.inspect(for item <- data, tags = item[:tags], tag <- tags, do: {item.id, tag})
# expect: [{1, "a"}, {1, "b"}]
IO.inspect(for {:ok, x} <- [{:ok, 1}, :error, {:ok, nil}], x, do: x) # expect: [1]
IO.inspect(for %{id: id} when id > 1 <- data, do: id) # expect: [2, 3]
IO.inspect(for x <- [3, 1, 2], into: %{}, do: {x, for(y <- 1..x, do: y)})
# expect: %{1 => [1], 2 => [1, 2], 3 => [1, 2, 3]}
