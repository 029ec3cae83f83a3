IO.inspect(Keyword.intersect([a: 1, a: 2, b: 3], a: 5, a: 6, c: 1)) # expect: [a: 5, a: 5]
IO.inspect(Keyword.intersect([a: 1, a: 2], [a: 5, a: 6], fn _, x, y -> {x, y} end))
# expect: [a: {1, 5}, a: {2, 5}]
