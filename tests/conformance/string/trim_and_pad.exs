IO.inspect({String.trim("  x \n"), String.trim_leading("  x "), String.trim_trailing("  x ")})
# expect: {"x", "x ", "  x"}

IO.inspect(
  {String.trim("--x--", "-"), String.trim_trailing("x\n\n", "\n"),
   String.trim_leading("aab", "a")}
)
# expect: {"x", "x", "b"}

IO.inspect(
  {String.pad_leading("7", 3, "0"), String.pad_trailing("ab", 5, "xy"),
   String.pad_leading("long", 2)}
)
# expect: {"007", "abxyx", "long"}

IO.inspect({String.duplicate("ab", 3), String.duplicate("x", 0)}) # expect: {"ababab", ""}
IO.inspect(String.pad_leading("5", 4, ["a", "b"])) # expect: "aba5"
