# Code that breaks off, and cannot be completed.
texts = [
  "foo end",
  ")",
  "]",
  "foo)",
  "do",
  "end",
  "a: ",
  "a: b",
  "fn x, y -> x end, ",
  "foo(bar\n",
  "foo,",
  "when",
  "a -> b",
  "->",
  "a ->",
  "..",
  "..a",
  "\"foo\": ",
  "1.5e",
  "É",
  "else",
  "foo else",
  "after",
  "case x do\n a -> b\n c, ",
  "try do\n a(\nrescue",
  "((a, b",
  "foo(a; b",
  "[a; b",
  "&(a, ",
  "]a",
  "foo(]",
  "foo(}",
  "foo[)",
  "{a: 1, ",
  "a, b",
  "a, ",
  ","
]

for text <- texts, do: IO.inspect(Code.Fragment.container_cursor_to_quoted(text))
# expect: {:error, {[line: 1, column: 5], {"unexpected reserved word: ", ""}, "end"}}
# expect: {:error, {[line: 1, column: 1], "unexpected token: ", ")"}}
# expect: {:error, {[line: 1, column: 1], "unexpected token: ", "]"}}
# expect: {:error, {[line: 1, column: 4], "unexpected token: ", ")"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "do"}}
# expect: {:error, {[line: 1, column: 1], {"unexpected reserved word: ", ""}, "end"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "a"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "a"}}
# expect: {:error, {[line: 1, column: 17], "syntax error before: ", "','"}}
# expect: {:error, {[line: 2, column: 1], "syntax error before: ", "'__cursor__'"}}
# expect: {:error, {[line: 1, column: 4], "syntax error before: ", "','"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "'when'"}}
# expect: {:error, {[line: 1, column: 3], "syntax error before: ", "'->'"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "'->'"}}
# expect: {:error, {[line: 1, column: 3], "syntax error before: ", "'->'"}}
# expect: {:error, {[line: 1, column: 3], "syntax error before: ", "'__cursor__'"}}
# expect: {:error, {[line: 1, column: 4], "syntax error before: ", "'__cursor__'"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "foo"}}
# expect: {:error,
# expect:  {[line: 1, column: 1],
# expect:   "invalid character \"e\" after number 1.5. If you intended to write a number, make sure to separate the number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: ",
# expect:   "e"}}
# expect: {:error,
# expect:  {[line: 1, column: 1], "unexpected token: ",
# expect:   "\"É\" (column 1, code point U+00C9)"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "'else'"}}
# expect: {:error, {[line: 1, column: 5], "syntax error before: ", "'else'"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "'after'"}}
# expect: {:error, {[line: 3, column: 17], "syntax error before: ", "'end'"}}
# expect: {:error, {[line: 3, column: 1], "syntax error before: ", "rescue"}}
# expect: {:error, {[line: 1, column: 20], "syntax error before: ", "')'"}}
# expect: {:error, {[line: 1, column: 6], "syntax error before: ", "';'"}}
# expect: {:error, {[line: 1, column: 3], "syntax error before: ", "';'"}}
# expect: {:error, {[line: 1, column: 18], "syntax error before: ", "')'"}}
# expect: {:error, {[line: 1, column: 1], "unexpected token: ", "]"}}
# expect: {:error,
# expect:  {[
# expect:     line: 1,
# expect:     column: 4,
# expect:     end_line: 1,
# expect:     end_column: 5,
# expect:     error_type: :mismatched_delimiter,
# expect:     opening_delimiter: :"(",
# expect:     closing_delimiter: :"]",
# expect:     expected_delimiter: :")"
# expect:   ], "unexpected token: ", "]"}}
# expect: {:error,
# expect:  {[
# expect:     line: 1,
# expect:     column: 4,
# expect:     end_line: 1,
# expect:     end_column: 5,
# expect:     error_type: :mismatched_delimiter,
# expect:     opening_delimiter: :"(",
# expect:     closing_delimiter: :"}",
# expect:     expected_delimiter: :")"
# expect:   ], "unexpected token: ", "}"}}
# expect: {:error,
# expect:  {[
# expect:     line: 1,
# expect:     column: 4,
# expect:     end_line: 1,
# expect:     end_column: 5,
# expect:     error_type: :mismatched_delimiter,
# expect:     opening_delimiter: :"[",
# expect:     closing_delimiter: :")",
# expect:     expected_delimiter: :"]"
# expect:   ], "unexpected token: ", ")"}}
# expect: {:error,
# expect:  {[line: 1, column: 1],
# expect:   "unexpected keyword list inside tuple. Did you mean to write a map (using %{...}) or a list (using [...]) instead? Syntax error after: ",
# expect:   "'{'"}}
# expect: {:error, {[line: 1, column: 2], "syntax error before: ", "','"}}
# expect: {:error, {[line: 1, column: 2], "syntax error before: ", "','"}}
# expect: {:error, {[line: 1, column: 1], "syntax error before: ", "','"}}
