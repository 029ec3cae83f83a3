# The messages of the parser's exceptions show paths relative to the working directory.
for text <- ["1 +\n(2", "f(1 2)", "[1)"] do
  try do
    Code.string_to_quoted!(text, file: Path.expand("lib/some.ex"))
  rescue
    error -> error |> Exception.message() |> IO.puts()
  end
end
# expect: token missing on lib/some.ex:2:3:
# expect:     error: missing terminator: )
# expect:     │
# expect:   2 │ (2
# expect:     │ │ └ missing closing delimiter (expected ")")
# expect:     │ └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:2:3
# expect: invalid syntax found on lib/some.ex:1:5:
# expect:     error: syntax error before: "2"
# expect:     │
# expect:   1 │ f(1 2)
# expect:     │     ^
# expect:     │
# expect:     └─ lib/some.ex:1:5
# expect: mismatched delimiter found on lib/some.ex:1:3:
# expect:     error: unexpected token: )
# expect:     │
# expect:   1 │ [1)
# expect:     │ │ └ mismatched closing delimiter (expected "]")
# expect:     │ └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:1:3
