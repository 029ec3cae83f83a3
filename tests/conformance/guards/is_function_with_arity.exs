f = fn
  g when is_function(g, 0) -> 0
  g when is_function(g, 2) -> 2
  g when is_function(g) -> :other
  _ -> nil
end

IO.inspect(Enum.map([fn -> 1 end, &+/2, &hd/1, :f, &Map.get(&1, :k)], f))
# expect: [0, 2, :other, nil, :other]
