# Escapes may be left alone, but for that of the delimiter.
for text <- ["\"a\\\"b\\n\"", ":\"a\\n\"", "[\"a\\n\": 1]", "a.\"b\\n\"()", "~s(\\n\\))", "\"\"\"\na\\\nb\n\"\"\"", "?\\n"] do
  IO.inspect(Code.string_to_quoted(text, unescape: false, emit_warnings: false))
end
# expect: {:ok, "a\"b\\n"}
# expect: {:ok, :"a\\n"}
# expect: {:ok, ["a\\n": 1]}
# expect: {:ok, {{:., [line: 1], [{:a, [line: 1], nil}, :"b\\n"]}, [line: 1], []}}
# expect: {:ok, {:sigil_s, [delimiter: "(", line: 1], [{:<<>>, [line: 1], ["\\n)"]}, []]}}
# expect: {:ok, "a\\\nb\n"}
# expect: {:ok, 10}
