x = 1
x |> fn y -> y + 1 end.()
|> IO.inspect() # expect: 2
