# What is not closed, with the lines between opener and end.
texts = [
  "IO.puts(1 + (2 * 3)\nIO.puts(\"next\")\n",
  "x = foo(1,\n  2\n",
  "[1, 2\n",
  "a = [\n  1,\n  2,\n  3,\n  4,\n  5,\n  6,\n  7\n",
  "t = {1, 2\n",
  "%{a: 1\n",
  "<<1, 2\n",
  "x = \"abc\n",
  "x = \"abc\ndef\nghi\n",
  "x = 'abc\n",
  "x = \"\"\"\n  abc\n  def\n",
  "x = '''\n  abc\n",
  "x = :\"abc\n",
  "x = ~s(abc\n",
  "x = ~S\"\"\"\nabc\n",
  "x = \"abc \#{foo(\ny\n",
  "x = \"abc \#{1 + 2\n",
  "defmodule A do\n  def foo do\n    1\n  \nend\n",
  "if true do\n  1\n",
  "defmodule A do\n  def foo do\n    if x do\n      1\n    2\n  end\nend\n",
  "f = fn x -> x\n",
  "f = fn x ->\n  x\nIO.puts 1\n",
  "foo(1, [2, 3)\n",
  "defmodule A do\n  foo(1\nend\n",
  "foo = [\n  1,\n  2,\n  3,\n  4,\n  5,\n  6\n}\n",
  "{1, 2]\n",
  "x = 1 +\n",
  "x = fn\n",
  "defmodule A do\n  def a do\n    [1, 2, {3, 4\n  end\nend\n",
  "x = [1, 2] |>\n",
  "1..2..3//\n",
  "defmodule Foo.Bar do\n  def one(a) do\n    case a do\n      1 -> 2\n  end\n\n  def two, do: 3\n  def three, do: 4\nend\n",
  "foo(\n",
  "x =\n",
  "def foo(a, b do\n  a\nend\n",
  "defmodule M do\n  @a [1, 2, 3\n  @b 2\nend\n",
  "x = !\n",
  "case 1 do\n  1 ->\n",
  "x = \"é\" + [\ny\n"
]

for text <- texts do
  try do
    Code.string_to_quoted!(text, file: "lib/some.ex", line: 9, emit_warnings: false)
  rescue
    error -> IO.puts([inspect(error.__struct__), ": ", Exception.message(error)])
  end
end
# expect: TokenMissingError: token missing on lib/some.ex:10:16:
# expect:     error: missing terminator: )
# expect:     │
# expect:   9 │ IO.puts(1 + (2 * 3)
# expect:     │        └ unclosed delimiter
# expect:  10 │ IO.puts("next")
# expect:     │                └ missing closing delimiter (expected ")")
# expect:     │
# expect:     └─ lib/some.ex:10:16
# expect: TokenMissingError: token missing on lib/some.ex:10:4:
# expect:     error: missing terminator: )
# expect:     │
# expect:   9 │ x = foo(1,
# expect:     │        └ unclosed delimiter
# expect:  10 │   2
# expect:     │    └ missing closing delimiter (expected ")")
# expect:     │
# expect:     └─ lib/some.ex:10:4
# expect: TokenMissingError: token missing on lib/some.ex:9:6:
# expect:     error: missing terminator: ]
# expect:     │
# expect:   9 │ [1, 2
# expect:     │ │    └ missing closing delimiter (expected "]")
# expect:     │ └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:6
# expect: TokenMissingError: token missing on lib/some.ex:16:4:
# expect:     error: missing terminator: ]
# expect:     │
# expect:   9 │ a = [
# expect:     │     └ unclosed delimiter
# expect:  ...
# expect:  16 │   7
# expect:     │    └ missing closing delimiter (expected "]")
# expect:     │
# expect:     └─ lib/some.ex:16:4
# expect: TokenMissingError: token missing on lib/some.ex:9:10:
# expect:     error: missing terminator: }
# expect:     │
# expect:   9 │ t = {1, 2
# expect:     │     │    └ missing closing delimiter (expected "}")
# expect:     │     └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:10
# expect: TokenMissingError: token missing on lib/some.ex:9:7:
# expect:     error: missing terminator: }
# expect:     │
# expect:   9 │ %{a: 1
# expect:     │ │     └ missing closing delimiter (expected "}")
# expect:     │ └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:7
# expect: TokenMissingError: token missing on lib/some.ex:9:7:
# expect:     error: missing terminator: >>
# expect:     │
# expect:   9 │ <<1, 2
# expect:     │ │     └ missing closing delimiter (expected ">>")
# expect:     │ └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:7
# expect: TokenMissingError: token missing on lib/some.ex:9:9:
# expect:     error: missing terminator: " (for string starting at line 9)
# expect:     │
# expect:   9 │ x = "abc
# expect:     │     │   └ missing closing delimiter (expected ")
# expect:     │     └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:9
# expect: TokenMissingError: token missing on lib/some.ex:11:4:
# expect:     error: missing terminator: " (for string starting at line 9)
# expect:     │
# expect:   9 │ x = "abc
# expect:     │     └ unclosed delimiter
# expect:  10 │ def
# expect:  11 │ ghi
# expect:     │    └ missing closing delimiter (expected ")
# expect:     │
# expect:     └─ lib/some.ex:11:4
# expect: TokenMissingError: token missing on lib/some.ex:9:9:
# expect:     error: missing terminator: ' (for string starting at line 9)
# expect:     │
# expect:   9 │ x = 'abc
# expect:     │     │   └ missing closing delimiter (expected ')
# expect:     │     └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:9
# expect: TokenMissingError: token missing on lib/some.ex:11:6:
# expect:     error: missing terminator: """ (for heredoc starting at line 9)
# expect:     │
# expect:   9 │ x = """
# expect:     │     └ unclosed delimiter
# expect:  10 │   abc
# expect:  11 │   def
# expect:     │      └ missing closing delimiter (expected """)
# expect:     │
# expect:     └─ lib/some.ex:11:6
# expect: TokenMissingError: token missing on lib/some.ex:10:6:
# expect:     error: missing terminator: ''' (for heredoc starting at line 9)
# expect:     │
# expect:   9 │ x = '''
# expect:     │     └ unclosed delimiter
# expect:  10 │   abc
# expect:     │      └ missing closing delimiter (expected ''')
# expect:     │
# expect:     └─ lib/some.ex:10:6
# expect: TokenMissingError: token missing on lib/some.ex:9:10:
# expect:     error: missing terminator: " (for atom starting at line 9)
# expect:     │
# expect:   9 │ x = :"abc
# expect:     │      │   └ missing closing delimiter (expected ")
# expect:     │      └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:10
# expect: TokenMissingError: token missing on lib/some.ex:9:11:
# expect:     error: missing terminator: ) (for sigil ~s( starting at line 9)
# expect:     │
# expect:   9 │ x = ~s(abc
# expect:     │       │   └ missing closing delimiter (expected ")")
# expect:     │       └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:11
# expect: TokenMissingError: token missing on lib/some.ex:10:4:
# expect:     error: missing terminator: """ (for heredoc starting at line 9)
# expect:     │
# expect:   9 │ x = ~S"""
# expect:     │       └ unclosed delimiter
# expect:  10 │ abc
# expect:     │    └ missing closing delimiter (expected """)
# expect:     │
# expect:     └─ lib/some.ex:10:4
# expect: TokenMissingError: token missing on lib/some.ex:10:2:
# expect:     error: missing terminator: )
# expect:     │
# expect:   9 │ x = "abc #{foo(
# expect:     │               └ unclosed delimiter
# expect:  10 │ y
# expect:     │  └ missing closing delimiter (expected ")")
# expect:     │
# expect:     └─ lib/some.ex:10:2
# expect: TokenMissingError: token missing on lib/some.ex:9:17:
# expect:     error: missing interpolation terminator: "}" (for string starting at line 9)
# expect:     │
# expect:   9 │ x = "abc #{1 + 2
# expect:     │     │           └ missing closing delimiter (expected ")
# expect:     │     └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:17
# expect: TokenMissingError: token missing on lib/some.ex:13:4:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ defmodule A do
# expect:     │             └ unclosed delimiter
# expect:  10 │   def foo do
# expect:  11 │     1
# expect:  12 │   
# expect:  13 │ end
# expect:     │    └ missing closing delimiter (expected "end")
# expect:     │
# expect:     └─ lib/some.ex:13:4
# expect: TokenMissingError: token missing on lib/some.ex:10:4:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ if true do
# expect:     │         └ unclosed delimiter
# expect:  10 │   1
# expect:     │    └ missing closing delimiter (expected "end")
# expect:     │
# expect:     └─ lib/some.ex:10:4
# expect: TokenMissingError: token missing on lib/some.ex:15:4:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ defmodule A do
# expect:     │             └ unclosed delimiter
# expect:  ...
# expect:  15 │ end
# expect:     │    └ missing closing delimiter (expected "end")
# expect:     │
# expect:     └─ lib/some.ex:15:4
# expect: TokenMissingError: token missing on lib/some.ex:9:14:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ f = fn x -> x
# expect:     │     │        └ missing closing delimiter (expected "end")
# expect:     │     └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:14
# expect: TokenMissingError: token missing on lib/some.ex:11:10:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ f = fn x ->
# expect:     │     └ unclosed delimiter
# expect:  10 │   x
# expect:  11 │ IO.puts 1
# expect:     │          └ missing closing delimiter (expected "end")
# expect:     │
# expect:     └─ lib/some.ex:11:10
# expect: MismatchedDelimiterError: mismatched delimiter found on lib/some.ex:9:13:
# expect:     error: unexpected token: )
# expect:     │
# expect:   9 │ foo(1, [2, 3)
# expect:     │        │    └ mismatched closing delimiter (expected "]")
# expect:     │        └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:13
# expect: MismatchedDelimiterError: mismatched delimiter found on lib/some.ex:11:1:
# expect:     error: unexpected reserved word: end
# expect:     │
# expect:  10 │   foo(1
# expect:     │      └ unclosed delimiter
# expect:  11 │ end
# expect:     │ └ mismatched closing delimiter (expected ")")
# expect:     │
# expect:     └─ lib/some.ex:11:1
# expect: MismatchedDelimiterError: mismatched delimiter found on lib/some.ex:16:1:
# expect:     error: unexpected token: }
# expect:     │
# expect:   9 │ foo = [
# expect:     │       └ unclosed delimiter
# expect:  ...
# expect:  16 │ }
# expect:     │ └ mismatched closing delimiter (expected "]")
# expect:     │
# expect:     └─ lib/some.ex:16:1
# expect: MismatchedDelimiterError: mismatched delimiter found on lib/some.ex:9:6:
# expect:     error: unexpected token: ]
# expect:     │
# expect:   9 │ {1, 2]
# expect:     │ │    └ mismatched closing delimiter (expected "}")
# expect:     │ └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:6
# expect: TokenMissingError: token missing on lib/some.ex:9:8:
# expect:     error: syntax error: expression is incomplete
# expect:     │
# expect:   9 │ x = 1 +
# expect:     │        ^
# expect:     │
# expect:     └─ lib/some.ex:9:8
# expect: TokenMissingError: token missing on lib/some.ex:9:7:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ x = fn
# expect:     │     │ └ missing closing delimiter (expected "end")
# expect:     │     └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:7
# expect: MismatchedDelimiterError: mismatched delimiter found on lib/some.ex:12:3:
# expect:     error: unexpected reserved word: end
# expect:     │
# expect:  11 │     [1, 2, {3, 4
# expect:     │            └ unclosed delimiter
# expect:  12 │   end
# expect:     │   └ mismatched closing delimiter (expected "}")
# expect:     │
# expect:     └─ lib/some.ex:12:3
# expect: TokenMissingError: token missing on lib/some.ex:9:14:
# expect:     error: syntax error: expression is incomplete
# expect:     │
# expect:   9 │ x = [1, 2] |>
# expect:     │              ^
# expect:     │
# expect:     └─ lib/some.ex:9:14
# expect: TokenMissingError: token missing on lib/some.ex:9:10:
# expect:     error: syntax error: expression is incomplete
# expect:     │
# expect:   9 │ 1..2..3//
# expect:     │          ^
# expect:     │
# expect:     └─ lib/some.ex:9:10
# expect: TokenMissingError: token missing on lib/some.ex:17:4:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ defmodule Foo.Bar do
# expect:     │                   └ unclosed delimiter
# expect:  ...
# expect:  17 │ end
# expect:     │    └ missing closing delimiter (expected "end")
# expect:     │
# expect:     └─ lib/some.ex:17:4
# expect: TokenMissingError: token missing on lib/some.ex:9:5:
# expect:     error: missing terminator: )
# expect:     │
# expect:   9 │ foo(
# expect:     │    │└ missing closing delimiter (expected ")")
# expect:     │    └ unclosed delimiter
# expect:     │
# expect:     └─ lib/some.ex:9:5
# expect: TokenMissingError: token missing on lib/some.ex:9:4:
# expect:     error: syntax error: expression is incomplete
# expect:     │
# expect:   9 │ x =
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: TokenMissingError: token missing on lib/some.ex:11:4:
# expect:     error: missing terminator: )
# expect:     │
# expect:   9 │ def foo(a, b do
# expect:     │        └ unclosed delimiter
# expect:  10 │   a
# expect:  11 │ end
# expect:     │    └ missing closing delimiter (expected ")")
# expect:     │
# expect:     └─ lib/some.ex:11:4
# expect: MismatchedDelimiterError: mismatched delimiter found on lib/some.ex:12:1:
# expect:     error: unexpected reserved word: end
# expect:     │
# expect:  10 │   @a [1, 2, 3
# expect:     │      └ unclosed delimiter
# expect:  11 │   @b 2
# expect:  12 │ end
# expect:     │ └ mismatched closing delimiter (expected "]")
# expect:     │
# expect:     └─ lib/some.ex:12:1
# expect: TokenMissingError: token missing on lib/some.ex:9:6:
# expect:     error: syntax error: expression is incomplete
# expect:     │
# expect:   9 │ x = !
# expect:     │      ^
# expect:     │
# expect:     └─ lib/some.ex:9:6
# expect: TokenMissingError: token missing on lib/some.ex:10:7:
# expect:     error: missing terminator: end
# expect:     │
# expect:   9 │ case 1 do
# expect:     │        └ unclosed delimiter
# expect:  10 │   1 ->
# expect:     │       └ missing closing delimiter (expected "end")
# expect:     │
# expect:     └─ lib/some.ex:10:7
# expect: TokenMissingError: token missing on lib/some.ex:10:2:
# expect:     error: missing terminator: ]
# expect:     │
# expect:   9 │ x = "é" + [
# expect:     │           └ unclosed delimiter
# expect:  10 │ y
# expect:     │  └ missing closing delimiter (expected "]")
# expect:     │
# expect:     └─ lib/some.ex:10:2
