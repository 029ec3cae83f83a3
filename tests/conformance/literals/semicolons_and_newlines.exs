a = 1; b = 2; IO.inspect({a, b}) # expect: {1, 2}
c = (a
  + b)
IO.inspect(c) # expect: 2
d =
  1 +
  2
IO.inspect(d) # expect: 3
e = [
  1,
  2,
]
|> Enum.sum
IO.inspect(e) # expect: 3
IO.inspect((a; b)) # expect: 2
IO.inspect( # expect: 10
  1
  |> Kernel.+(1) # a comment in the middle
  # and one on its own line
  |> Kernel.*(5)
)
