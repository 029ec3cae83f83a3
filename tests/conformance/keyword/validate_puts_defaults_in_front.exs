IO.inspect(Keyword.validate([], a: 1, b: 2, c: 3)) # expect: {:ok, [c: 3, b: 2, a: 1]}
IO.inspect(Keyword.validate([b: 5], [:z, a: 1, b: 2, c: 3, d: 4])) # expect: {:ok, [d: 4, c: 3, a: 1, b: 5]}
IO.inspect(Keyword.validate([e: 5, a: 1], a: 1, b: 2, c: 3, d: 4, e: 5, f: 7))
# expect: {:ok, [f: 7, d: 4, c: 3, b: 2, a: 1, e: 5]}
