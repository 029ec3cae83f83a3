<<a::4, b::4>> = <<155>>
IO.inspect({a, b}) # expect: {9, 11}
<<x::3, rest::bitstring>> = <<0b10110011>>
IO.inspect({x, rest, bit_size(rest)}) # expect: {5, <<19::size(5)>>, 5}
<<_::1, y::10, _::bits>> = <<0b01111111, 0b11100000>>
IO.inspect(y) # expect: 1023
<<s::signed-3, _::5>> = <<0b11100000>>
IO.inspect(s) # expect: -1
<<p::bits-size(6), q::bits>> = <<0xF0, 1>>
IO.inspect({p, q}) # expect: {<<60::size(6)>>, <<0, 1::size(2)>>}
