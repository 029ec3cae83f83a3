say = fn format, args ->
  try do
    IO.inspect(List.to_string(:io_lib.format(format, args)))
  rescue
    error -> IO.inspect(error.__struct__)
  end
end

say.("~s|~10s|~-10s|~.3s|~10.3s|~5.*.xs", ["abc", "abc", "abc", "abcdef", "abcdef", 2, "zz"])
# expect: "abc|       abc|abc       |abc|       abc|xxxzz"
# expect: "atom 日本 iox Ã©"
say.("~s ~ts ~s ~s", [:atom, "日本", ["io", ?x], "é"])

say.("~b ~B ~10b ~-10b| ~10.16b ~.16b ~.16B ~10.2.0b ~3b", [
  12,
  255,
  5,
  5,
  255,
  255,
  255,
  5,
  12_345
])

# expect: "12 255          5 5         |         ff ff FF 0000000101 ***"

# expect: "16#FF 16#ff 10#10 10#10"
say.("~.16# ~.16+ ~# ~+", [255, 255, 10, 10])
# expect: "a bbb   ccc| ddd  | 日"
say.("~c ~3c ~5.3c| ~-5.3c| ~tc", [?a, ?b, ?c, ?d, 26_085])
say.("~f ~.2f ~10.3f| ~-10.3f|", [1.5, 1.256, 3.14159, 3.14159])
# expect: "1.500000 1.26      3.142| 3.142     |"
# expect: "1.50000e+0 1.23e+4     1.00e-10|"
say.("~e ~.3e ~12.3e|", [1.5, 12_345.678, 1.0e-10])
say.("~g ~.3g ~g ~g ~g", [1.5, 12_345.678, 1.0e-10, 1.0e10, 123.456])
# expect: "1.50000 1.23e+4 1.00000e-10 1.00000e+10 123.456"
# expect: "\n~ \n\n\n~~~| 2"
say.("~n~~ ~3n~3~| ~i~w~i", [1, 2, 3])
say.("~w ~w ~w ~w ~w ~w", [:a, :"hello world", "bin", ~c"str", {1, [2 | 3]}, %{a: 1}])
# expect: "a 'hello world' <<98,105,110>> [115,116,114] {1,[2|3]} \#{a => 1}"
say.("~w ~w ~w ~w ~w ~w ~w", [1.0, Foo, <<1::3>>, <<255, 1>>, [], {}, :end])
# expect: "1.0 'Elixir.Foo' <<1:3>> <<255,1>> [] {} 'end'"
say.("~p ~p ~p ~p ~p ~p", ["bin", ~c"str", :a, <<255>>, [1, ~c"ab"], "a\n"])
# expect: "<<\"bin\">> \"str\" a <<\"ÿ\">> [1,\"ab\"] <<\"a\\n\">>"
say.("~P ~W ~P", [[1, 2, 3, 4, 5], 3, {1, 2, 3, 4, 5}, 3, [[[[1]]]], 3])
# expect: "[1,2|...] {1,2,...} [[[...]]]"
# expect: "       abc|abc       |***|       abc|"
say.("~10w|~-10w|~3w|~10.4w|", [:abc, :abc, :abcdef, :abc])
say.("~w ~w ~w ~w", [-1, 1.0e100, 1.5e-7, 123_456_789_012_345_678_901_234_567_890])
# expect: "-1 1.0e100 1.5e-7 123456789012345678901234567890"
# expect: "'a\\'b\\n' [{a,1},{b,[{c,<<120>>}]}]"
say.("~w ~w", [:"a'b\n", [a: 1, b: [c: "x"]]])
# expect: "charlist 1"
say.(~c"charlist ~p", [1])
# expect: "atom"
say.(:atom, [])

for {format, args} <- [
      {"~f", [1]},
      {"~", []},
      {"~s", []},
      {"~s", ["a", "b"]},
      {"~b", [:a]},
      {"~s", [{}]},
      {"~d", [1]},
      {"~s", [[26_085]]}
    ] do
  say.(format, args)
end

# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError
# expect: ArgumentError

# expect: ~c"'a b'"
IO.inspect(:io_lib.write_atom(:"a b"))
# expect: ~c"\"a \\\"b\\\"\\n\""
IO.inspect(:io_lib.write_string(~c"a \"b\"\n"))

IO.inspect(
  {:io_lib.printable_list(~c"abc"), :io_lib.printable_list([0]), :io_lib.printable_list(:a)}
)

# expect: {true, false, false}
