IO.inspect(<<"ab", "cd"::binary>>) # expect: "abcd"
tail = <<3, 4>>
IO.inspect(<<1, 2, tail::binary>>) # expect: <<1, 2, 3, 4>>
IO.inspect(<<tail::binary-size(1), 9>>) # expect: <<3, 9>>
<<head::binary-size(2), rest::binary>> = "hello"
IO.inspect({head, rest}) # expect: {"he", "llo"}
n = 3
<<pre::binary-size(n), _::binary>> = "abcdef"
IO.inspect(pre) # expect: "abc"
<<x::bytes-size(1), y::bytes>> = "xy"
IO.inspect({x, y}) # expect: {"x", "y"}
