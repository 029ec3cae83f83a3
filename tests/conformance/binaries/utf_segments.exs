IO.inspect(<<"é"::utf16>>) # expect: <<0, 233>>
IO.inspect(<<"é"::utf32>>) # expect: <<0, 0, 0, 233>>
IO.inspect(<<0x1F600::utf16>>) # expect: <<216, 61, 222, 0>>
IO.inspect(<<0x1F600::utf16-little>>) # expect: <<61, 216, 0, 222>>
<<c::utf8, rest::binary>> = "日本"
IO.inspect({c, rest}) # expect: {26085, "本"}
<<d::utf16, _::binary>> = <<0xD83D::16, 0xDE00::16>>
IO.inspect(d) # expect: 128512
IO.inspect(match?(<<_::utf8, _::binary>>, <<255, 1>>)) # expect: false
IO.inspect(match?(<<_::utf8>>, <<0xED, 0xA0, 0x80>>)) # expect: false
