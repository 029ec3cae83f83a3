x = 1
x = x + 1
f = fn -> x end
x = x * 10
IO.inspect({x, f.()}) # expect: {20, 2}
{x, y} = {y = 5, x}
IO.inspect({x, y}) # expect: {5, 20}
