# What is cut off a character at the start does not count as part of the slice.
IO.inspect(String.byte_slice("é́ab", 1, 3)) # expect: "́a"
IO.inspect(String.byte_slice("aéb", -2, 2)) # expect: "b"
IO.inspect(String.byte_slice("日本", 1, 2)) # expect: ""
