IO.inspect(<<3::2>>) # expect: <<3::size(2)>>
IO.inspect(<<1::1, 255, 0::3>>) # expect: <<255, 8::size(4)>>
IO.inspect(<<0xABC::12>>) # expect: <<171, 12::size(4)>>
IO.inspect(bit_size(<<1::5>>)) # expect: 5
IO.inspect(byte_size(<<1::9>>)) # expect: 2
IO.inspect(is_bitstring(<<1::1>>)) # expect: true
IO.inspect(is_binary(<<1::1>>)) # expect: false
IO.inspect(<<(<<1::1>>)::bitstring, <<2::7>>::bitstring>>) # expect: <<130>>
