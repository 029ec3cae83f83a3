IO.inspect(Enum.map([1, 1.0, :a, nil, true, "s", ~c"c", [], 1.0e20], &to_string/1))
# expect: ["1", "1.0", "a", "", "true", "s", "c", "", "1.0e20"]
IO.inspect(to_string(Foo.Bar)) # expect: "Elixir.Foo.Bar"
IO.inspect(to_string([?a, [?b, "c"]])) # expect: "abc"
IO.inspect(inspect(:a) <> inspect("b")) # expect: ":a\"b\""
IO.inspect(to_charlist(1.5)) # expect: ~c"1.5"
