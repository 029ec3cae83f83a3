for c <- ["__aliases__", "__block__", "__aliases__(A)", "__block__ 1", "x.__aliases__", "x.__block__(1)", ":__aliases__", "[__aliases__: 1]", "&__block__/1", "def __block__, do: 1", "__aliases__ = 1"] do
  IO.inspect({c, Code.string_to_quoted(c, columns: true)})
end
# expect: {"__aliases__",
# expect:  {:error, {[line: 1, column: 1], "reserved token: ", "__aliases__"}}}
# expect: {"__block__", {:error, {[line: 1, column: 1], "reserved token: ", "__block__"}}}
# expect: {"__aliases__(A)",
# expect:  {:error, {[line: 1, column: 1], "reserved token: ", "__aliases__"}}}
# expect: {"__block__ 1",
# expect:  {:error, {[line: 1, column: 1], "reserved token: ", "__block__"}}}
# expect: {"x.__aliases__",
# expect:  {:error, {[line: 1, column: 3], "reserved token: ", "__aliases__"}}}
# expect: {"x.__block__(1)",
# expect:  {:error, {[line: 1, column: 3], "reserved token: ", "__block__"}}}
# expect: {":__aliases__", {:ok, :__aliases__}}
# expect: {"[__aliases__: 1]", {:ok, [__aliases__: 1]}}
# expect: {"&__block__/1",
# expect:  {:error, {[line: 1, column: 2], "reserved token: ", "__block__"}}}
# expect: {"def __block__, do: 1",
# expect:  {:error, {[line: 1, column: 5], "reserved token: ", "__block__"}}}
# expect: {"__aliases__ = 1",
# expect:  {:error, {[line: 1, column: 1], "reserved token: ", "__aliases__"}}}
