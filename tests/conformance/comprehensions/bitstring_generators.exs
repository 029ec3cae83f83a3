IO.inspect(for <<c <- "abc">>, do: c) # expect: ~c"abc"
IO.inspect(for <<r::8, g::8, (b::8 <- <<1, 2, 3, 4, 5, 6>>)>>, do: {r, g, b}) # expect: [{1, 2, 3}, {4, 5, 6}]
IO.inspect(for <<(b::1 <- <<0b1010::4>>)>>, do: b) # expect: [1, 0, 1, 0]
IO.inspect(for <<c::utf8 <- "héé">>, do: c) # expect: [104, 233, 233]
IO.inspect(for <<(x::16 <- <<1, 2, 3>>)>>, do: x) # expect: [258]
IO.inspect(for <<(n <- <<1, 2>>)>>, m <- [10, 20], do: n * m) # expect: [10, 20, 20, 40]
IO.puts(for <<c <- "shout">>, into: "", do: <<c - 32>>) # expect: SHOUT
