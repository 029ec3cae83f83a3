IO.inspect([
  1,
  -1,
  1.0,
  -0.0,
  1.0e100,
  1.5e-7,
  123_456_789_012_345.6,
  1.0e16,
  1.0e15,
  0.0001,
  0.00001
])
# expect: [1, -1, 1.0, -0.0, 1.0e100, 1.5e-7, 123456789012345.6, 1.0e16,
# expect:  1000000000000000.0, 0.0001, 1.0e-5]

IO.inspect(100, base: :hex) # expect: 0x64
IO.inspect(-100, base: :hex) # expect: -0x64
IO.inspect([10, 255], base: :binary) # expect: [0b1010, 0b11111111]
IO.inspect(8, base: :octal) # expect: 0o10
IO.inspect(2 ** 70, base: :hex) # expect: 0x400000000000000000
IO.inspect(<<1, 255>>, base: :hex) # expect: <<0x1, 0xFF>>
IO.inspect(1_000_000) # expect: 1000000
