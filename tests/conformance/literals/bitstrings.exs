IO.inspect(<<>>) # expect: ""
IO.inspect(<<1, 2, 255>>) # expect: <<1, 2, 255>>
IO.inspect(<<65, 66>>) # expect: "AB"
IO.inspect(<<"abc", 0>>) # expect: <<97, 98, 99, 0>>
IO.inspect(<<1::1, 0::1>>) # expect: <<2::size(2)>>
IO.inspect(<<5::3>>) # expect: <<5::size(3)>>
IO.inspect(<<300>>) # expect: ","
IO.inspect(<<-1>>) # expect: <<255>>
IO.inspect(<<"é"::utf8>>) # expect: "é"
IO.inspect(<<0x1F600::utf8>>) # expect: "😀"
