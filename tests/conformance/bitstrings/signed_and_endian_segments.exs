for {bin, n} <- [{<<0xFF, 0xFE>>, 12}, {<<0x80, 0x01>>, 9}, {<<0x7F, 0xFF>>, 16}] do
  <<a::signed-size(n), _::bits>> = bin
  <<b::unsigned-size(n), _::bits>> = bin
  <<c::little-size(n), _::bits>> = bin
  <<d::little-signed-size(n), _::bits>> = bin
  IO.inspect({n, a, b, c, d})
end
# expect: {12, -1, 4095, 4095, -1}
# expect: {9, -256, 256, 128, 128}
# expect: {16, 32767, 32767, 65407, -129}

IO.inspect(<<-3::signed-12, 5::little-12>>) # expect: <<255, 208, 80>>
IO.inspect(<<0x1234::little-12>>) # expect: <<52, 2::size(4)>>
