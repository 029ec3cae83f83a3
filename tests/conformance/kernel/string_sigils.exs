IO.inspect(~w(x y)a ++ [:z]) # expect: [:x, :y, :z]
IO.inspect(~s(#{1 + 1} and \x41)) # expect: "2 and A"
IO.inspect(~S(#{1 + 1} and \x41)) # expect: "\#{1 + 1} and \\x41"
