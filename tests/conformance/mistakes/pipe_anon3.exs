f = fn x -> x end
1 |> f

# expect exit: 1
