[a, b | rest] = [1, 2, 3, 4]
IO.inspect({a, b, rest}) # expect: {1, 2, [3, 4]}
[x] = ~c"a"
IO.inspect(x) # expect: 97
[[[deep]]] = [[[:d]]]
IO.inspect(deep) # expect: :d
[h | t] = [1 | 2]
IO.inspect({h, t}) # expect: {1, 2}
[1, 2] ++ tail = [1, 2, 3]
IO.inspect(tail) # expect: [3]
