IO.inspect(0xFF) # expect: 255
IO.inspect(0b1010) # expect: 10
IO.inspect(0o777) # expect: 511
IO.inspect(1_000_000) # expect: 1000000
IO.inspect(0xDEAD_BEEF) # expect: 3735928559
IO.inspect(-0x10) # expect: -16
IO.inspect(123_456_789_012_345_678_901_234_567_890) # expect: 123456789012345678901234567890
