size = 3
unit_bytes = <<1, 2, 3, 4, 5, 6>>
<<a::binary-size(size), b::size(size)-unit(8)>> = unit_bytes
IO.inspect({a, b}) # expect: {<<1, 2, 3>>, 263430}
<<c::binary-unit(16)-size(2), rest::binary>> = unit_bytes
IO.inspect({c, rest}) # expect: {<<1, 2, 3, 4>>, <<5, 6>>}
<<len::4, payload::bits-size(len), tail::bits>> = <<5::4, 0b10101::5, 0b111::3>>
IO.inspect({len, payload, tail}) # expect: {5, <<21::size(5)>>, <<7::size(3)>>}
f = fn n, bin -> match?(<<_::binary-size(n)>>, bin) end
IO.inspect({f.(2, "ab"), f.(3, "ab"), f.(0, ""), f.(-1, "")}) # expect: {true, false, true, false}
