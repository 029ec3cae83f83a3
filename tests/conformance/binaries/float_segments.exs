IO.inspect(<<1.5::float>>) # expect: <<63, 248, 0, 0, 0, 0, 0, 0>>
IO.inspect(<<1.5::float-32>>) # expect: <<63, 192, 0, 0>>
IO.inspect(<<2.5::little-float-64>>) # expect: <<0, 0, 0, 0, 0, 0, 4, 64>>
IO.inspect(<<3::float-32>>) # expect: <<64, 64, 0, 0>>
<<f::float>> = <<64, 9, 33, 251, 84, 68, 45, 24>>
IO.inspect(f) # expect: 3.141592653589793
<<h::float-16, s::float-32>> = <<0x3C00::16, 1.25::float-32>>
IO.inspect({h, s}) # expect: {1.0, 1.25}
IO.inspect(match?(<<_::float>>, <<0x7FF0000000000000::64>>)) # expect: false
