IO.inspect("plain") # expect: "plain"
IO.inspect("quotes \" and \\ and #\{}")
# expect: "quotes \" and \\ and \#{}"
IO.inspect("é日本😀") # expect: "é日本😀"
IO.inspect("control \n\t\r\a\b\e\f\v") # expect: "control \n\t\r\a\b\e\f\v"
IO.inspect(<<0>>) # expect: <<0>>
IO.inspect(<<255, 1>>) # expect: <<255, 1>>
IO.inspect("a\0b") # expect: <<97, 0, 98>>
IO.inspect(<<195>>) # expect: <<195>>
IO.inspect("\u200B\u{7F}") # expect: "\u200B\d"
IO.inspect("abc", binaries: :as_binaries) # expect: <<97, 98, 99>>
IO.inspect(<<1, 2>>, binaries: :as_strings) # expect: "\x01\x02"
IO.inspect(<<255, 65>>, binaries: :as_strings) # expect: "\xFFA"
IO.inspect("") # expect: ""
