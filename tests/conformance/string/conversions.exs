IO.inspect(
  {String.to_integer("42"), String.to_integer("ff", 16), String.to_float("1.5e3"),
   String.to_atom("abc")}
)
# expect: {42, 255, 1500.0, :abc}

IO.inspect(
  {String.to_charlist("aé"), String.to_existing_atom("ok"), Integer.parse("12abc"),
   Integer.parse("abc")}
)
# expect: {[97, 233], :ok, {12, "abc"}, :error}

IO.inspect(
  {Float.parse("1.5x"), Float.parse("3"), Float.parse("x"), Integer.parse("-7"),
   Integer.parse("ff", 16)}
)
# expect: {{1.5, "x"}, {3.0, ""}, :error, {-7, ""}, {255, ""}}

IO.inspect(
  {to_string(1.0), to_string(:a), to_string(~c"cl"), to_string(nil), to_string([?a, ["b"]])}
)
# expect: {"1.0", "a", "cl", "", "ab"}

IO.inspect(
  {String.valid?("é"), String.valid?(<<255>>), String.printable?("a\n"), String.printable?(<<0>>)}
)
# expect: {true, false, true, false}

IO.inspect(String.to_integer("-123456789012345678901234567890")) # expect: -123456789012345678901234567890
