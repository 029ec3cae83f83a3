packet = <<3, "abc", 2, "de", "rest">>
<<l1, s1::binary-size(l1), l2, s2::binary-size(l2), rest::binary>> = packet
IO.inspect({s1, s2, rest}) # expect: {"abc", "de", "rest"}
<<n, data::binary-size(n - 1), _::binary>> = <<3, "xyz">>
IO.inspect(data) # expect: "xy"
