x = 1
f = fn -> x end
x = 2
g = fn -> x end
IO.inspect({f.(), g.(), x}) # expect: {1, 2, 2}
