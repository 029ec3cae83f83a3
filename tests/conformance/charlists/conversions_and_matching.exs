IO.inspect(to_charlist("aé")) # expect: [97, 233]
IO.inspect(to_charlist(123)) # expect: ~c"123"
IO.inspect(to_charlist(:atom)) # expect: ~c"atom"
IO.inspect(~c"ab" ++ ~c"cd") # expect: ~c"abcd"
[h | t] = ~c"xyz"
IO.inspect({h, t}) # expect: {120, ~c"yz"}
~c"pre" ++ rest = ~c"prefix"
IO.inspect(rest) # expect: ~c"fix"
IO.inspect(List.to_string(~c"日本")) # expect: "日本"
IO.inspect(length(~c"日本")) # expect: 2
IO.puts(~c"printed") # expect: printed
IO.inspect(~c"a#{1 + 1}b") # expect: ~c"a2b"
IO.inspect(Enum.map(~c"abc", &(&1 + 1))) # expect: ~c"bcd"
