x = [a: 1, a: 2]
y = %{a: 1, a: 2}
IO.inspect({x, y}) # expect: {[a: 1, a: 2], %{a: 2}}
