# The fields of the exceptions, and the same as data.
texts = ["foo(1,\n  2\n", "[1, 2)", "\"a\nb\n", "x = \"abc \#{1 + 2\n", "defmodule A do\n  def a do\nend\n", "<<1\n", "def f do\n  end\nend\n"]

for text <- texts do
  try do
    Code.string_to_quoted!(text, file: "lib/some.ex", line: 9, column: 3)
  rescue
    error -> error |> Map.from_struct() |> Enum.sort() |> IO.inspect(width: 110)
  end

  IO.inspect(Code.string_to_quoted(text), width: 110)
end
# expect: [
# expect:   __exception__: true,
# expect:   column: 6,
# expect:   description: "missing terminator: )",
# expect:   end_column: 3,
# expect:   end_line: 11,
# expect:   expected_delimiter: :")",
# expect:   file: "lib/some.ex",
# expect:   line: 9,
# expect:   opening_delimiter: :"(",
# expect:   snippet: "  foo(1,\n    2\n  "
# expect: ]
# expect: {:error,
# expect:  {[opening_delimiter: :"(", expected_delimiter: :")", line: 1, column: 4, end_line: 3, end_column: 1],
# expect:   "missing terminator: )", ""}}
# expect: [
# expect:   __exception__: true,
# expect:   closing_delimiter: :")",
# expect:   column: 3,
# expect:   description: "unexpected token: )",
# expect:   end_column: 8,
# expect:   end_line: 9,
# expect:   expected_delimiter: :"]",
# expect:   file: "lib/some.ex",
# expect:   line: 9,
# expect:   opening_delimiter: :"[",
# expect:   snippet: "  [1, 2)"
# expect: ]
# expect: {:error,
# expect:  {[
# expect:     line: 1,
# expect:     column: 1,
# expect:     end_line: 1,
# expect:     end_column: 6,
# expect:     error_type: :mismatched_delimiter,
# expect:     opening_delimiter: :"[",
# expect:     closing_delimiter: :")",
# expect:     expected_delimiter: :"]"
# expect:   ], "unexpected token: ", ")"}}
# expect: [
# expect:   __exception__: true,
# expect:   column: 3,
# expect:   description: "missing terminator: \" (for string starting at line 9)",
# expect:   end_column: 3,
# expect:   end_line: 11,
# expect:   expected_delimiter: :"\"",
# expect:   file: "lib/some.ex",
# expect:   line: 9,
# expect:   opening_delimiter: :"\"",
# expect:   snippet: "  \"a\n  b\n  "
# expect: ]
# expect: {:error,
# expect:  {[opening_delimiter: :"\"", expected_delimiter: :"\"", line: 1, column: 1, end_line: 3, end_column: 1],
# expect:   "missing terminator: \" (for string starting at line 1)", ""}}
# expect: [
# expect:   __exception__: true,
# expect:   column: 7,
# expect:   description: "missing interpolation terminator: \"}\" (for string starting at line 9)",
# expect:   end_column: 12,
# expect:   end_line: 9,
# expect:   expected_delimiter: :"\"",
# expect:   file: "lib/some.ex",
# expect:   line: 9,
# expect:   opening_delimiter: :"\"",
# expect:   snippet: "  x = \"abc \#{1 + 2"
# expect: ]
# expect: {:error,
# expect:  {[opening_delimiter: :"\"", expected_delimiter: :"\"", line: 1, column: 5, end_line: 1, end_column: 10],
# expect:   "missing interpolation terminator: \"}\" (for string starting at line 1)", ""}}
# expect: [
# expect:   __exception__: true,
# expect:   column: 15,
# expect:   description: "missing terminator: end",
# expect:   end_column: 3,
# expect:   end_line: 12,
# expect:   expected_delimiter: :end,
# expect:   file: "lib/some.ex",
# expect:   line: 9,
# expect:   opening_delimiter: :do,
# expect:   snippet: "  defmodule A do\n    def a do\n  end\n  "
# expect: ]
# expect: {:error,
# expect:  {[opening_delimiter: :do, expected_delimiter: :end, line: 1, column: 13, end_line: 4, end_column: 1],
# expect:   "missing terminator: end", ""}}
# expect: [
# expect:   __exception__: true,
# expect:   column: 3,
# expect:   description: "missing terminator: >>",
# expect:   end_column: 3,
# expect:   end_line: 10,
# expect:   expected_delimiter: :">>",
# expect:   file: "lib/some.ex",
# expect:   line: 9,
# expect:   opening_delimiter: :"<<",
# expect:   snippet: "  <<1\n  "
# expect: ]
# expect: {:error,
# expect:  {[opening_delimiter: :"<<", expected_delimiter: :">>", line: 1, column: 1, end_line: 2, end_column: 1],
# expect:   "missing terminator: >>", ""}}
# expect: [
# expect:   __exception__: true,
# expect:   column: 3,
# expect:   description: "unexpected reserved word: end\nhint: the \"end\" on line 10 may not have a matching \"do\" defined before it (based on indentation)",
# expect:   file: "lib/some.ex",
# expect:   line: 11,
# expect:   snippet: "  end"
# expect: ]
# expect: {:error,
# expect:  {[line: 3, column: 1],
# expect:   {"unexpected reserved word: ",
# expect:    "\nhint: the \"end\" on line 2 may not have a matching \"do\" defined before it (based on indentation)"},
# expect:   "end"}}
