<<a, b::16, c::little-16, d::signed-8>> = <<1, 2, 3, 4, 5, 255>>
IO.inspect({a, b, c, d}) # expect: {1, 515, 1284, -1}
<<x::signed-little-32>> = <<254, 255, 255, 255>>
IO.inspect(x) # expect: -2
<<big::128>> = :binary.copy(<<255>>, 16)
IO.inspect(big) # expect: 340282366920938463463374607431768211455
