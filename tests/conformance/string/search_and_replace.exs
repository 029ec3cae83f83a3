IO.inspect(
  {String.contains?("hello", "ell"), String.contains?("hello", ["x", "h"]),
   String.contains?("a", "")}
)
# expect: {true, true, true}

IO.inspect(
  {String.starts_with?("hello", "he"), String.starts_with?("hello", ["x", "he"]),
   String.ends_with?("hello", "lo")}
)
# expect: {true, true, true}

IO.inspect({String.replace("a-b-c", "-", "+"), String.replace("a-b-c", "-", "+", global: false)})
# expect: {"a+b+c", "a+b-c"}

IO.inspect(
  {String.replace("abc", ["a", "c"], "x"), String.replace("abc", "b", fn m -> m <> m end)}
)
# expect: {"xbx", "abbc"}

IO.inspect(
  {String.replace_prefix("hello", "he", "HE"), String.replace_suffix("hello", "lo", ""),
   String.replace_leading("aab", "a", "x")}
)
# expect: {"HEllo", "hel", "xxb"}

IO.inspect(
  {String.jaro_distance("martha", "marhta") |> Float.round(4),
   String.myers_difference("abc", "adc")}
)
# expect: {0.9444, [eq: "a", del: "b", ins: "d", eq: "c"]}

IO.inspect({String.equivalent?("é", "e\u0301"), "é" == "e\u0301"}) # expect: {true, false}
