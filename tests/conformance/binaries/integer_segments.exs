IO.inspect(<<1, 258::16, 1::32>>) # expect: <<1, 1, 2, 0, 0, 0, 1>>
IO.inspect(<<258::little-16>>) # expect: <<2, 1>>
IO.inspect(<<258::big-16>>) # expect: <<1, 2>>
IO.inspect(<<-2::16>>) # expect: <<255, 254>>
IO.inspect(<<1::size(4), 2::size(4)>>) # expect: <<18>>
n = 24
IO.inspect(<<5::size(n)>>) # expect: <<0, 0, 5>>
IO.inspect(<<7::size(n)-unit(2)>>) # expect: <<0, 0, 0, 0, 0, 7>>

IO.inspect(<<2 ** 100::128>>) # expect: <<0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>>
