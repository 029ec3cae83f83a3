a = 1 +
  2
b = [1, 2]
  ++ [3]
c = true and
  not false
d = "x"
  |> String.duplicate(3)
  |> String.upcase
e = if a == 3 and
       length(b) == 3, do: :both
f = a
  -1
IO.inspect({a, b, c, d, e, f}) # expect: {3, [1, 2, 3], true, "XXX", :both, 3}
g = [a,
     -1]
IO.inspect(g) # expect: [3, -1]
