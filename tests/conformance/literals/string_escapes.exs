IO.inspect("tab\tnewline\nreturn\rquote\"backslash\\")
# expect: "tab\tnewline\nreturn\rquote\"backslash\\"
IO.inspect("bell\a back\b esc\e form\f vert\v null\0 del\d")
# expect: <<98, 101, 108, 108, 7, 32, 98, 97, 99, 107, 8, 32, 101, 115, 99, 27, 32, 102,
# expect:   111, 114, 109, 12, 32, 118, 101, 114, 116, 11, 32, 110, 117, 108, 108, 0, 32,
# expect:   100, 101, 108, 127>>
IO.inspect("\x41\u00e9\u{1F600}") # expect: "Aé😀"
IO.puts("space\sspace") # expect: space space
IO.inspect("joined \
line")
# expect: "joined line"
IO.inspect("unknown \q escape") # expect: "unknown q escape"
IO.inspect("not #\{interpolated}") # expect: "not \#{interpolated}"
IO.inspect("a # b #c") # expect: "a # b #c"
