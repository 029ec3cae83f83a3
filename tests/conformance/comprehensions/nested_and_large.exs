triples = for a <- 1..20, b <- a..20, c <- b..20, a * a + b * b == c * c, do: {a, b, c}
IO.inspect(triples) # expect: [{3, 4, 5}, {5, 12, 13}, {6, 8, 10}, {8, 15, 17}, {9, 12, 15}, {12, 16, 20}]
primes = for n <- 2..50, Enum.all?(2..n//1, fn d -> d == n or rem(n, d) != 0 end), do: n
IO.inspect(primes) # expect: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
grid = for row <- 1..3, do: for(col <- 1..3, do: row * col)
IO.inspect(grid) # expect: [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
IO.inspect(for [a, b, c] <- grid, x <- [a, b, c], rem(x, 2) == 1, uniq: true, do: x) # expect: [1, 3, 9]
IO.inspect(for(x <- 1..100_000, rem(x, 3) == 0, reduce: 0, do: (acc -> acc + x))) # expect: 1666683333
