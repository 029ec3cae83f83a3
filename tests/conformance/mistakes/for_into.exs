for x <- [1], inot: %{}, do: x

# expect exit: 1
