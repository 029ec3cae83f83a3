IO.inspect(for x <- [1, 2, 1, 3, 2], uniq: true, do: x) # expect: [1, 2, 3]
IO.inspect(for x <- [1, -1, 2, -2], uniq: true, do: x * x) # expect: [1, 4]
IO.inspect(for x <- ~c"hello", uniq: true, into: "", do: <<x>>) # expect: "helo"
