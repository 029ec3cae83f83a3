IO.inspect(
  {String.length("héllo"), byte_size("héllo"), String.length("e\u0301"), String.length("👨‍👩‍👧")}
)
# expect: {5, 6, 1, 1}

IO.inspect(
  {String.slice("héllo", 1, 3), String.slice("hello", -3, 2), String.slice("abc", 5, 1),
   String.slice("abc", 1..-1//1)}
)
# expect: {"éll", "ll", "", "bc"}

IO.inspect({String.at("héllo", 1), String.at("abc", -1), String.at("abc", 9)}) # expect: {"é", "c", nil}
IO.inspect({String.first("abc"), String.last("abc"), String.first("")}) # expect: {"a", "c", nil}

IO.inspect(
  {String.graphemes("he\u0301y"), String.codepoints("e\u0301"), String.next_grapheme("ab")}
)
# expect: {["h", "é", "y"], ["e", "́"], {"a", "b"}}

IO.inspect({String.split_at("hello", 2), String.split_at("hello", -2)})
# expect: {{"he", "llo"}, {"hel", "lo"}}
IO.inspect(String.reverse("añb👍")) # expect: "👍bña"
IO.inspect(String.slice("hello", 1..3)) # expect: "ell"
