# What cannot stand where it stands.
texts = [
  "IO.puts \"hello\nIO.puts \"x\n",
  "defmodule A do\n  def foo, do: 1\n  end\nend\n",
  "end\n",
  "1 + 2)\n",
  "foo]\n",
  "if true do 1 else 2 else 3 end\nelse\n",
  "def x\nelse\n",
  "x = 1 2\n",
  "x = 1 + * 2\n",
  "[1, , 2]\n",
  "[a: 1, 2]\n",
  "[a :1]\n",
  "[a:1]\n",
  "0x1g\n",
  "1__0\n",
  "123abc\n",
  "x = $foo\n",
  "“hello”\n",
  "foo@bar\n",
  "Foo()\n",
  "if true, do\n  1\nend\n",
  "fn do 1 end\n",
  "% {}\n",
  "x = \"\"\"abc\n\"\"\"\n",
  "end = 1\n",
  "def foo(a) when do\n  1\nend\n",
  "foo (1, 2)\n",
  "x -> 1\n",
  "fn end\n",
  "%[]\n",
  "\"\\xZZ\"\n",
  "\"\\u{110000000}\"\n",
  "\"\\uZZZZ\"\n",
  "?\n",
  ";;\n",
  "%{a => }\n",
  ":foo.Bar\n",
  "1.0e400\n",
  "foo(nil nil)\n",
  "%{\"a\" 1}\n"
]

for text <- texts do
  try do
    Code.string_to_quoted!(text, file: "lib/some.ex", line: 9, emit_warnings: false)
  rescue
    error -> IO.puts([inspect(error.__struct__), ": ", Exception.message(error)])
  end
end
# expect: SyntaxError: invalid syntax found on lib/some.ex:10:10:
# expect:     error: syntax error before: x
# expect:     │
# expect:  10 │ IO.puts "x
# expect:     │          ^
# expect:     │
# expect:     └─ lib/some.ex:10:10
# expect: SyntaxError: invalid syntax found on lib/some.ex:12:1:
# expect:     error: unexpected reserved word: end
# expect:     hint: the "end" on line 11 may not have a matching "do" defined before it (based on indentation)
# expect:     │
# expect:  12 │ end
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:12:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: unexpected reserved word: end
# expect:     │
# expect:   9 │ end
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:6:
# expect:     error: unexpected token: )
# expect:     │
# expect:   9 │ 1 + 2)
# expect:     │      ^
# expect:     │
# expect:     └─ lib/some.ex:9:6
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:4:
# expect:     error: unexpected token: ]
# expect:     │
# expect:   9 │ foo]
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: SyntaxError: invalid syntax found on lib/some.ex:10:1:
# expect:     error: syntax error before: 'else'
# expect:     │
# expect:  10 │ else
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:10:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:10:1:
# expect:     error: syntax error before: 'else'
# expect:     │
# expect:  10 │ else
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:10:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:7:
# expect:     error: syntax error before: "2"
# expect:     │
# expect:   9 │ x = 1 2
# expect:     │       ^
# expect:     │
# expect:     └─ lib/some.ex:9:7
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:9:
# expect:     error: syntax error before: '*'
# expect:     │
# expect:   9 │ x = 1 + * 2
# expect:     │         ^
# expect:     │
# expect:     └─ lib/some.ex:9:9
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:5:
# expect:     error: syntax error before: ','
# expect:     │
# expect:   9 │ [1, , 2]
# expect:     │     ^
# expect:     │
# expect:     └─ lib/some.ex:9:5
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:6:
# expect:     error: unexpected expression after keyword list. Keyword lists must always come last in lists and maps. Therefore, this is not allowed:
# expect:
# expect:         [some: :value, :another]
# expect:         %{some: :value, another => value}
# expect:
# expect:     Instead, reorder it to be the last entry:
# expect:
# expect:         [:another, some: :value]
# expect:         %{another => value, some: :value}
# expect:
# expect:     Syntax error after: ','
# expect:     │
# expect:   9 │ [a: 1, 2]
# expect:     │      ^
# expect:     │
# expect:     └─ lib/some.ex:9:6
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:4:
# expect:     error: unexpected token: ":" (column 4, code point U+003A)
# expect:     │
# expect:   9 │ [a :1]
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:2:
# expect:     error: keyword argument must be followed by space after: a:
# expect:     │
# expect:   9 │ [a:1]
# expect:     │  ^
# expect:     │
# expect:     └─ lib/some.ex:9:2
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:4:
# expect:     error: syntax error before: g
# expect:     │
# expect:   9 │ 0x1g
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: invalid character "_" after number 1. If you intended to write a number, make sure to separate the number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: _
# expect:     │
# expect:   9 │ 1__0
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: invalid character "a" after number 123. If you intended to write a number, make sure to separate the number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: a
# expect:     │
# expect:   9 │ 123abc
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:5:
# expect:     error: unexpected token: "$" (column 5, code point U+0024)
# expect:     │
# expect:   9 │ x = $foo
# expect:     │     ^
# expect:     │
# expect:     └─ lib/some.ex:9:5
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: unexpected token: "“" (column 1, code point U+201C)
# expect:     │
# expect:   9 │ “hello”
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: invalid character "@" (code point U+0040) in identifier: foo@bar
# expect:     │
# expect:   9 │ foo@bar
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:4:
# expect:     error: unexpected ( after alias Foo. Function names and identifiers in Elixir start with lowercase characters or underscore. For example:
# expect:
# expect:         hello_world()
# expect:         _starting_with_underscore()
# expect:         numb3rs_are_allowed()
# expect:         may_finish_with_question_mark?()
# expect:         may_finish_with_exclamation_mark!()
# expect:
# expect:     Unexpected token: (
# expect:     │
# expect:   9 │ Foo()
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:10:
# expect:     error: unexpected reserved word: do. In case you wanted to write a "do" expression, you must either use do-blocks or separate the keyword argument with comma. For example, you should either write:
# expect:
# expect:         if some_condition? do
# expect:           :this
# expect:         else
# expect:           :that
# expect:         end
# expect:
# expect:     or the equivalent construct:
# expect:
# expect:         if(some_condition?, do: :this, else: :that)
# expect:
# expect:     where "some_condition?" is the first argument and the second argument is a keyword list.
# expect:
# expect:     You may see this error if you forget a trailing comma before the "do" in a "do" block
# expect:     │
# expect:   9 │ if true, do
# expect:     │          ^
# expect:     │
# expect:     └─ lib/some.ex:9:10
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:4:
# expect:     error: unexpected reserved word: do. Anonymous functions are written as:
# expect:
# expect:         fn pattern -> expression end
# expect:
# expect:     Please remove the "do" keyword
# expect:     │
# expect:   9 │ fn do 1 end
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:3:
# expect:     error: unexpected space between % and {
# expect:
# expect:     If you want to define a map, write %{...}, with no spaces.
# expect:     If you want to define a struct, write %StructName{...}.
# expect:
# expect:     Syntax error before: {
# expect:     │
# expect:   9 │ % {}
# expect:     │   ^
# expect:     │
# expect:     └─ lib/some.ex:9:3
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:8:
# expect:     error: heredoc allows only whitespace characters followed by a new line after opening """
# expect:     │
# expect:   9 │ x = """abc
# expect:     │        ^
# expect:     │
# expect:     └─ lib/some.ex:9:8
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: unexpected reserved word: end
# expect:     │
# expect:   9 │ end = 1
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:17:
# expect:     error: syntax error before: do
# expect:     │
# expect:   9 │ def foo(a) when do
# expect:     │                 ^
# expect:     │
# expect:     └─ lib/some.ex:9:17
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:5:
# expect:     error: unexpected parentheses. If you are making a function call, do not insert spaces between the function name and the opening parentheses. Syntax error before: '('
# expect:     │
# expect:   9 │ foo (1, 2)
# expect:     │     ^
# expect:     │
# expect:     └─ lib/some.ex:9:5
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:3:
# expect:     error: syntax error before: '->'
# expect:     │
# expect:   9 │ x -> 1
# expect:     │   ^
# expect:     │
# expect:     └─ lib/some.ex:9:3
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:4:
# expect:     error: syntax error before: end. "end" is a reserved word in Elixir and therefore its usage is limited. For instance, it can't be used as a variable or be defined nor invoked as a regular function
# expect:     │
# expect:   9 │ fn end
# expect:     │    ^
# expect:     │
# expect:     └─ lib/some.ex:9:4
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: expected %{ to define a map, got: %[
# expect:     │
# expect:   9 │ %[]
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:2:
# expect:     error: invalid hex escape character, expected \xHH where H is a hexadecimal digit. Syntax error after: \x
# expect:     │
# expect:   9 │ "\xZZ"
# expect:     │  ^
# expect:     │
# expect:     └─ lib/some.ex:9:2
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:2:
# expect:     error: invalid Unicode escape character, expected \uHHHH or \u{H*} where H is a hexadecimal digit. Syntax error after: \u
# expect:     │
# expect:   9 │ "\u{110000000}"
# expect:     │  ^
# expect:     │
# expect:     └─ lib/some.ex:9:2
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:2:
# expect:     error: invalid Unicode escape character, expected \uHHHH or \u{H*} where H is a hexadecimal digit. Syntax error after: \u
# expect:     │
# expect:   9 │ "\uZZZZ"
# expect:     │  ^
# expect:     │
# expect:     └─ lib/some.ex:9:2
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:2:
# expect:     error: unexpected token: ";" (column 2, code point U+003B)
# expect:     │
# expect:   9 │ ;;
# expect:     │  ^
# expect:     │
# expect:     └─ lib/some.ex:9:2
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:8:
# expect:     error: syntax error before: '}'
# expect:     │
# expect:   9 │ %{a => }
# expect:     │        ^
# expect:     │
# expect:     └─ lib/some.ex:9:8
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:6:
# expect:     error: atom cannot be followed by an alias. If the '.' was meant to be part of the atom's name, the atom name must be quoted. Syntax error before: '.'
# expect:     │
# expect:   9 │ :foo.Bar
# expect:     │      ^
# expect:     │
# expect:     └─ lib/some.ex:9:6
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:1:
# expect:     error: invalid float number 1.0e400
# expect:     │
# expect:   9 │ 1.0e400
# expect:     │ ^
# expect:     │
# expect:     └─ lib/some.ex:9:1
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:9:
# expect:     error: syntax error before: nil. "nil" is a reserved word in Elixir and therefore its usage is limited. For instance, it can't be used as a variable or be defined nor invoked as a regular function
# expect:     │
# expect:   9 │ foo(nil nil)
# expect:     │         ^
# expect:     │
# expect:     └─ lib/some.ex:9:9
# expect: SyntaxError: invalid syntax found on lib/some.ex:9:7:
# expect:     error: syntax error before: "1"
# expect:     │
# expect:   9 │ %{"a" 1}
# expect:     │       ^
# expect:     │
# expect:     └─ lib/some.ex:9:7
