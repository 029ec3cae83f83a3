IO.inspect(Regex.split(~r/(?=b)/, "abab", include_captures: true, trim: true))
# expect: ["a", "", "ba", "", "b"]
IO.inspect(Regex.split(~r/x*/, "axb", include_captures: true, trim: true))
# expect: ["", "a", "x", "", "b", ""]
