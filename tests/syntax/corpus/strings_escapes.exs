"\n\t\r\s\\\"\a\b\d\e\f\v\0"
"\x41\u0041\u{1F600}"
"#{a}#{b}"
"#{"#{"#{1}"}"}"
"a #{if x do "y" else "z" end} b"
"\#{not}"
"#not # { x }"
"multi
line"
"tab	inside"
"é 日本 😀"
'charlist #{x}'
"a" <> "b" <> c
"#{a; b}"
"#{
  a
}"
"#{%{a: 1}[:a]}"
"#{fn -> "}" end}"
"a\
b"
