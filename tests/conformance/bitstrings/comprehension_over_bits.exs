bits = for <<(b::1 <- <<0xA5>>)>>, do: b
IO.inspect(bits) # expect: [1, 0, 1, 0, 0, 1, 0, 1]
IO.inspect(for b <- bits, into: <<>>, do: <<1 - b::1>>) # expect: "Z"
IO.inspect(for <<(n::3 <- <<0b11100010::8>>)>>, do: n) # expect: [7, 0]
