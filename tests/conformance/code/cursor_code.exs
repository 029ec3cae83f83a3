# Code that breaks off: what is open is closed, and the expression at the end gives way to the cursor.
texts = [
  "",
  "foo",
  "foo(",
  "foo(bar",
  "foo(bar, ",
  "foo(bar, baz",
  "max(some_value, ",
  "Foo.bar(1, [2, ",
  "[",
  "[1",
  "[1,",
  "[a: 1, b",
  "{",
  "{a, b",
  "%{",
  "%{a: 1, b",
  "%{a => ",
  "%{a => b",
  "%Foo{",
  "%Foo{a",
  "%{m | a",
  "%{m |",
  "<<",
  "<<x::",
  "<<x",
  "if x do",
  "if x do\n",
  "if x do\n  y\n",
  "if x do\n y\nelse\n",
  "fn",
  "fn ",
  "fn x",
  "fn x ->",
  "fn x -> ",
  "fn x -> x + ",
  "fn x -> foo(",
  "fn a -> b; c -> ",
  "case x do\n a -> b\n c",
  "case x do\n a -> ",
  "case x do a",
  "defmodule Foo do\n  def bar do\n    baz(",
  "defmodule Foo do\n  def bar",
  "defmodule Foo do\n  def bar(x), do: ",
  "x = ",
  "x = foo",
  "x = foo(1",
  "x +",
  "x + y",
  "1 + foo(2 + ",
  "a |> b",
  "a |> b(",
  "a |> b.c",
  "Foo.",
  "Foo.ba",
  "foo.bar.",
  "@foo",
  "@foo ",
  "@spec foo(",
  "foo ",
  "foo bar",
  "foo bar,",
  "foo bar, baz: ",
  "foo bar, baz: q",
  "&foo",
  "&foo/",
  "&(",
  "&(&1 + ",
  "\"abc",
  "\"abc\#{",
  "\"abc\#{foo(",
  "'abc",
  "~s(abc",
  "~s(abc\#{foo",
  ":foo",
  ":\"foo",
  "foo; bar",
  "foo\nbar",
  "foo\nbar(",
  "(foo; bar",
  "(",
  "(foo",
  "((",
  "[[1], [2",
  "foo[",
  "foo[bar",
  "foo.(",
  "foo.(1, ",
  "not ",
  "not foo",
  "!",
  "-",
  "a..",
  "a when b",
  "with a <- b, c",
  "for x <- y, do: z",
  "quote do",
  "quote do\n  foo(unquote(",
  "x\n|> foo",
  "# comment",
  "foo # comment",
  "foo(1) do",
  "foo(1, 2)",
  "[1, 2]",
  "{}",
  "foo(bar do",
  "foo bar do\n a",
  "\"\"\"\nabc",
  "receive do\n x -> y\nafter\n",
  "try do\n x\nrescue\n e",
  "cond do\n a -> b",
  "1",
  "1.",
  "?a",
  "foo.{",
  "Foo.{A, ",
  "alias Foo.{A",
  "foo a: ",
  "foo(a: ",
  "foo(a: 1, b",
  "x.y = ",
  "fn -> ",
  "fn () -> ",
  "fn (a, b",
  "fn a, b",
  "(a -> ",
  "(a, b -> c",
  "a = fn -> b = ",
  "def foo(a, b \\\\ ",
  "foo.bar(a).baz(",
  "foo do: ",
  "foo do: bar, else: ",
  "foo.ba",
  "foo.bar.baz",
  "foo.Bar",
  "Foo ",
  "1 ",
  "foo(1) ",
  "foo(bar, baz ",
  "foo(bar, Baz ",
  "x + y ",
  "x + 1 ",
  "a |> Foo.b",
  "a |> Foo.b ",
  "a |> Foo.b(1)",
  "a |> foo(1)",
  "a |> foo(1).bar",
  "foo bar baz",
  "foo bar baz ",
  "foo 1",
  "foo 1 ",
  "foo(1)(2)",
  "foo [1]",
  "foo [1",
  "foo[1]",
  "foo[1] ",
  "foo {1}",
  "foo %{a",
  "foo %{a: 1}",
  "foo %Bar{a: 1}",
  "foo \"a\"",
  "foo 'a'",
  "foo ~s(a)",
  "foo :a",
  "foo ?a",
  "foo &1",
  "foo &bar",
  "&1",
  "& &1",
  "foo -1",
  "foo - 1",
  "foo -bar",
  "-1",
  "-foo",
  "foo not bar",
  "foo fn x",
  "foo fn x -> x end",
  "fn x -> x end",
  "foo(fn x, ",
  "foo(fn x",
  "foo(a, fn",
  "if x do y end",
  "if x do y end ",
  "if x do\n y\nend\n",
  "foo\n",
  "foo(\n",
  "foo(bar,\n",
  "[a,\n b",
  "foo bar\n",
  "x = y\n",
  "x =\n",
  "x =\n y",
  "x\n+ y",
  "x;",
  "x; ",
  "foo.bar ",
  "foo.bar baz",
  "foo.bar baz, ",
  "Foo.bar",
  "Foo.bar ",
  "Foo.bar baz",
  "Foo.bar 1, 2",
  "Foo.bar(1)",
  "Foo.Bar",
  "Foo.Bar.",
  "%Foo",
  "%Foo.Bar",
  "%",
  "%f",
  "%{a: 1}",
  "%Foo{}",
  "%foo{a",
  "{a, b}",
  "{a",
  "<<a>>",
  "<<1, 2",
  "()",
  "(a)",
  "(a) ",
  "(a, b)",
  "foo (a)",
  "foo (a",
  "foo(a) do",
  "foo(a) do\n b",
  "foo a, fn -> b",
  "nil",
  "true",
  "true ",
  "nil.foo",
  "__MODULE__",
  "__MODULE__.Foo",
  "__MODULE__.foo",
  "@foo.bar",
  "@foo[1]",
  "@foo 1",
  "@foo bar(1), ",
  "@doc \"abc",
  "@spec foo(a) :: b",
  "@spec foo(a) :: ",
  "not",
  "a and",
  "a and b",
  "a in",
  "a not in b",
  "a when",
  "a <-",
  "a :: b",
  "a | b",
  "[a | b",
  "[a |",
  "[a | b]",
  "^a",
  "!a",
  "~~~a",
  "...",
  "a ...",
  "a..b",
  "a..b//c",
  "a..b//",
  "a.b.c.d(",
  "foo.\"bar\"",
  "foo.\"bar",
  "foo.\"bar\"(",
  ":\"foo bar\"",
  ":\"foo\#{bar",
  "[\"foo\": b",
  "foo \"a\": ",
  "~r/foo",
  "~r/foo/i",
  "\"foo\"",
  "\"foo\" <> ",
  "\"foo \#{bar} ",
  "\"foo \#{bar} baz\"",
  "\"\"\"\nfoo \#{bar",
  "\"\"\"\n foo\n \"\"\"",
  "'a\#{b",
  "1.5",
  "1_000",
  "?\\",
  "foo?",
  "foo!",
  "foo?(",
  "foo! ",
  "é",
  "# foo\nbar(",
  "foo( # bar",
  "foo(bar # baz",
  "foo(bar, # baz\n",
  "if x do\n a\nelse",
  "if x do\n a\nelse\n b",
  "case x do",
  "case x do\n",
  "case x do\n {a",
  "case x do\n {a, b}",
  "case x do\n a when b",
  "case x do\n a ->\n b\n c(",
  "case x do\n a -> b\n\n c -> d(",
  "with {:ok, a} <- b(",
  "with a <- b,\n c <- d do\n e(",
  "for a <- b, into: ",
  "def foo(a), do: a\n\ndef bar",
  "defmodule A do\n use B\n def c do\n d\n end\n e(",
  "def foo when ",
  "def foo(a) when is_",
  "import Foo, only: [",
  "import Foo, only: [a: 1], ",
  "a = b = ",
  "a\n|> b\n|> c(",
  "a\n|> b\n|> c(d)\n",
  "a\n|>",
  "foo.bar(1).",
  "foo().",
  "foo.()",
  "foo.().",
  "(foo.bar",
  "(foo bar",
  "(a\n b",
  "(a\n b\n",
  "foo(a b",
  "foo(a b, ",
  "foo a, b c",
  "foo a do",
  "foo a, b do\n c",
  "foo do a",
  "foo do a end.",
  "foo do a end |> ",
  "foo do end",
  "foo do end ",
  "fn -> a end.(",
  "fn -> a end.",
  "fn (a) -> ",
  "fn a when b -> ",
  "fn a when b",
  "fn\n a -> b\n c",
  "fn\n a -> b\n c -> ",
  "&foo.bar/",
  "&foo.bar/1",
  "&Foo.bar",
  "&(&1.a",
  "& ",
  "{:ok, ",
  "{:ok, a",
  "%{a: b, c: ",
  "%{a => b, c => ",
  "%{\"a\" => ",
  "%{a | b: ",
  "%{a | b: c, ",
  "%Foo{a | ",
  "%Foo{a | b: ",
  "%{a",
  "[a b",
  "foo(a: 1, b)",
  "a.{",
  "foo(...",
  "foo ..., ",
  "a <> b <> ",
  "a ** ",
  "a ||| b",
  "a &&& ",
  "a ~> b",
  "a +++ ",
  "a = fn",
  "\"a\" b",
  "1 2",
  "foo 1 2",
  ";",
  "\n",
  "  ",
  "\n\n foo(",
  "\t",
  "[[",
  "{[",
  "foo([{",
  "%{a: [",
  "foo(%{a: {",
  "<<a::size(",
  "<<a::",
  "<<a, b::binary-size(",
  "unquote(",
  "quote do: ",
  "quote do: a",
  "quote do a",
  "x.y.z",
  "x.y.z ",
  "x.y.z.",
  "X.y.z",
  "X.Y.z.w",
  "X.Y.z.w ",
  "a |> b.c.d",
  "a |> b.c.d e"
]

for text <- texts do
  {:ok, quoted} = Code.Fragment.container_cursor_to_quoted(text)
  IO.puts("#{inspect(text)} #{quoted |> Macro.to_string() |> inspect()}")
end
# expect: "" "__cursor__()"
# expect: "foo" "__cursor__()"
# expect: "foo(" "foo(__cursor__())"
# expect: "foo(bar" "foo(__cursor__())"
# expect: "foo(bar, " "foo(bar, __cursor__())"
# expect: "foo(bar, baz" "foo(bar, __cursor__())"
# expect: "max(some_value, " "max(some_value, __cursor__())"
# expect: "Foo.bar(1, [2, " "Foo.bar(1, [2, __cursor__()])"
# expect: "[" "[__cursor__()]"
# expect: "[1" "[__cursor__()]"
# expect: "[1," "[1, __cursor__()]"
# expect: "[a: 1, b" "[{:a, 1}, __cursor__()]"
# expect: "{" "{__cursor__()}"
# expect: "{a, b" "{a, __cursor__()}"
# expect: "%{" "%{__cursor__()}"
# expect: "%{a: 1, b" "%{:a => 1, __cursor__()}"
# expect: "%{a => " "%{a => __cursor__()}"
# expect: "%{a => b" "%{a => __cursor__()}"
# expect: "%Foo{" "%Foo{__cursor__()}"
# expect: "%Foo{a" "%Foo{__cursor__()}"
# expect: "%{m | a" "%{m | __cursor__()}"
# expect: "%{m |" "%{m | __cursor__()}"
# expect: "<<" "<<__cursor__()>>"
# expect: "<<x::" "<<x::__cursor__()>>"
# expect: "<<x" "<<__cursor__()>>"
# expect: "if x do" "if x do\n  __cursor__()\nend"
# expect: "if x do\n" "if x do\n  __cursor__()\nend"
# expect: "if x do\n  y\n" "if x do\n  y\n  __cursor__()\nend"
# expect: "if x do\n y\nelse\n" "if x do\n  y\nelse\n  __cursor__()\nend"
# expect: "fn" "__cursor__()"
# expect: "fn " "__cursor__()"
# expect: "fn x" "__cursor__()"
# expect: "fn x ->" "fn x -> __cursor__() end"
# expect: "fn x -> " "fn x -> __cursor__() end"
# expect: "fn x -> x + " "fn x -> x + __cursor__() end"
# expect: "fn x -> foo(" "fn x -> foo(__cursor__()) end"
# expect: "fn a -> b; c -> " "fn\n  a -> b\n  c -> __cursor__()\nend"
# expect: "case x do\n a -> b\n c" "case x do\n  a ->\n    b\n    __cursor__()\nend"
# expect: "case x do\n a -> " "case x do\n  a -> __cursor__()\nend"
# expect: "case x do a" "case x do\n  __cursor__()\nend"
# expect: "defmodule Foo do\n  def bar do\n    baz(" "defmodule Foo do\n  def bar do\n    baz(__cursor__())\n  end\nend"
# expect: "defmodule Foo do\n  def bar" "defmodule Foo do\n  def __cursor__()\nend"
# expect: "defmodule Foo do\n  def bar(x), do: " "defmodule Foo do\n  def bar(x) do\n    __cursor__()\n  end\nend"
# expect: "x = " "x = __cursor__()"
# expect: "x = foo" "x = __cursor__()"
# expect: "x = foo(1" "x = foo(__cursor__())"
# expect: "x +" "x + __cursor__()"
# expect: "x + y" "x + __cursor__()"
# expect: "1 + foo(2 + " "1 + foo(2 + __cursor__())"
# expect: "a |> b" "a |> __cursor__()"
# expect: "a |> b(" "a |> b(__cursor__())"
# expect: "a |> b.c" "a |> b(__cursor__())"
# expect: "Foo." "__cursor__()"
# expect: "Foo.ba" "__cursor__()"
# expect: "foo.bar." "foo.bar(__cursor__())"
# expect: "@foo" "@__cursor__()"
# expect: "@foo " "@foo __cursor__()"
# expect: "@spec foo(" "@spec foo(__cursor__())"
# expect: "foo " "foo(__cursor__())"
# expect: "foo bar" "foo(__cursor__())"
# expect: "foo bar," "foo(bar, __cursor__())"
# expect: "foo bar, baz: " "foo(bar, baz: __cursor__())"
# expect: "foo bar, baz: q" "foo(bar, baz: __cursor__())"
# expect: "&foo" "&__cursor__()"
# expect: "&foo/" "&(foo / __cursor__())"
# expect: "&(" "&__cursor__()"
# expect: "&(&1 + " "&(&1 + __cursor__())"
# expect: "\"abc" "__cursor__()"
# expect: "\"abc\#{" "\"abc\#{__cursor__()}\""
# expect: "\"abc\#{foo(" "\"abc\#{foo(__cursor__())}\""
# expect: "'abc" "__cursor__()"
# expect: "~s(abc" "__cursor__()"
# expect: "~s(abc\#{foo" "~s(abc\#{__cursor__()})"
# expect: ":foo" "__cursor__()"
# expect: ":\"foo" "__cursor__()"
# expect: "foo; bar" "foo\n__cursor__()"
# expect: "foo\nbar" "foo\n__cursor__()"
# expect: "foo\nbar(" "foo\nbar(__cursor__())"
# expect: "(foo; bar" "foo\n__cursor__()"
# expect: "(" "__cursor__()"
# expect: "(foo" "__cursor__()"
# expect: "((" "__cursor__()"
# expect: "[[1], [2" "[[1], [__cursor__()]]"
# expect: "foo[" "foo[__cursor__()]"
# expect: "foo[bar" "foo[__cursor__()]"
# expect: "foo.(" "foo.(__cursor__())"
# expect: "foo.(1, " "foo.(1, __cursor__())"
# expect: "not " "not __cursor__()"
# expect: "not foo" "not __cursor__()"
# expect: "!" "!__cursor__()"
# expect: "-" "-__cursor__()"
# expect: "a.." "a..__cursor__()"
# expect: "a when b" "a when __cursor__()"
# expect: "with a <- b, c" "with a <- b, __cursor__()"
# expect: "for x <- y, do: z" "for x <- y do\n  __cursor__()\nend"
# expect: "quote do" "quote do\n  __cursor__()\nend"
# expect: "quote do\n  foo(unquote(" "quote do\n  foo(unquote(__cursor__()))\nend"
# expect: "x\n|> foo" "x |> __cursor__()"
# expect: "# comment" "__cursor__()"
# expect: "foo # comment" "__cursor__()"
# expect: "foo(1) do" "foo(1) do\n  __cursor__()\nend"
# expect: "foo(1, 2)" "__cursor__()"
# expect: "[1, 2]" "__cursor__()"
# expect: "{}" "__cursor__()"
# expect: "foo(bar do" "foo(\n  bar do\n    __cursor__()\n  end\n)"
# expect: "foo bar do\n a" "foo(bar) do\n  __cursor__()\nend"
# expect: "\"\"\"\nabc" "__cursor__()"
# expect: "receive do\n x -> y\nafter\n" "receive do\n  x -> y\nafter\n  __cursor__()\nend"
# expect: "try do\n x\nrescue\n e" "try do\n  x\nrescue\n  __cursor__()\nend"
# expect: "cond do\n a -> b" "cond do\n  a -> __cursor__()\nend"
# expect: "1" "__cursor__()"
# expect: "1." "__cursor__()"
# expect: "?a" "__cursor__()"
# expect: "foo.{" "foo.{__cursor__()}"
# expect: "Foo.{A, " "Foo.{A, __cursor__()}"
# expect: "alias Foo.{A" "alias Foo.{__cursor__()}"
# expect: "foo a: " "foo(a: __cursor__())"
# expect: "foo(a: " "foo(a: __cursor__())"
# expect: "foo(a: 1, b" "foo([{:a, 1}, __cursor__()])"
# expect: "x.y = " "x.y = __cursor__()"
# expect: "fn -> " "fn -> __cursor__() end"
# expect: "fn () -> " "fn -> __cursor__() end"
# expect: "fn (a, b" "__cursor__()"
# expect: "fn a, b" "__cursor__()"
# expect: "(a -> " "(a -> __cursor__())"
# expect: "(a, b -> c" "(a, b -> __cursor__())"
# expect: "a = fn -> b = " "a = fn -> b = __cursor__() end"
# expect: "def foo(a, b \\\\ " "def foo(a, b \\\\ __cursor__())"
# expect: "foo.bar(a).baz(" "foo.bar(a).baz(__cursor__())"
# expect: "foo do: " "foo do\n  __cursor__()\nend"
# expect: "foo do: bar, else: " "foo do\n  bar\nelse\n  __cursor__()\nend"
# expect: "foo.ba" "foo(__cursor__())"
# expect: "foo.bar.baz" "foo.bar(__cursor__())"
# expect: "foo.Bar" "foo(__cursor__())"
# expect: "Foo " "__cursor__()"
# expect: "1 " "__cursor__()"
# expect: "foo(1) " "__cursor__()"
# expect: "foo(bar, baz " "foo(bar, baz(__cursor__()))"
# expect: "foo(bar, Baz " "foo(bar, __cursor__())"
# expect: "x + y " "x + y(__cursor__())"
# expect: "x + 1 " "x + __cursor__()"
# expect: "a |> Foo.b" "a |> __cursor__()"
# expect: "a |> Foo.b " "a |> Foo.b(__cursor__())"
# expect: "a |> Foo.b(1)" "a |> __cursor__()"
# expect: "a |> foo(1)" "a |> __cursor__()"
# expect: "a |> foo(1).bar" "a |> __cursor__()"
# expect: "foo bar baz" "foo(bar(__cursor__()))"
# expect: "foo bar baz " "foo(bar(baz(__cursor__())))"
# expect: "foo 1" "foo(__cursor__())"
# expect: "foo 1 " "foo(__cursor__())"
# expect: "foo(1)(2)" "__cursor__()"
# expect: "foo [1]" "foo(__cursor__())"
# expect: "foo [1" "foo([__cursor__()])"
# expect: "foo[1]" "__cursor__()"
# expect: "foo[1] " "__cursor__()"
# expect: "foo {1}" "foo(__cursor__())"
# expect: "foo %{a" "foo(%{__cursor__()})"
# expect: "foo %{a: 1}" "foo(__cursor__())"
# expect: "foo %Bar{a: 1}" "foo(__cursor__())"
# expect: "foo \"a\"" "foo(__cursor__())"
# expect: "foo 'a'" "foo(__cursor__())"
# expect: "foo ~s(a)" "foo(__cursor__())"
# expect: "foo :a" "foo(__cursor__())"
# expect: "foo ?a" "foo(__cursor__())"
# expect: "foo &1" "foo(__cursor__())"
# expect: "foo &bar" "foo(&__cursor__())"
# expect: "&1" "__cursor__()"
# expect: "& &1" "&__cursor__()"
# expect: "foo -1" "foo(-__cursor__())"
# expect: "foo - 1" "foo - __cursor__()"
# expect: "foo -bar" "foo(-__cursor__())"
# expect: "-1" "-__cursor__()"
# expect: "-foo" "-__cursor__()"
# expect: "foo not bar" "foo(not __cursor__())"
# expect: "foo fn x" "foo(__cursor__())"
# expect: "foo fn x -> x end" "foo(__cursor__())"
# expect: "fn x -> x end" "__cursor__()"
# expect: "foo(fn x, " "foo(__cursor__())"
# expect: "foo(fn x" "foo(__cursor__())"
# expect: "foo(a, fn" "foo(a, __cursor__())"
# expect: "if x do y end" "if(__cursor__())"
# expect: "if x do y end " "if(__cursor__())"
# expect: "if x do\n y\nend\n" "if x do\n  y\nend\n\n__cursor__()"
# expect: "foo\n" "foo\n__cursor__()"
# expect: "foo(\n" "foo(__cursor__())"
# expect: "foo(bar,\n" "foo(\n  bar,\n  __cursor__()\n)"
# expect: "[a,\n b" "[a, __cursor__()]"
# expect: "foo bar\n" "foo(bar)\n__cursor__()"
# expect: "x = y\n" "x = y\n__cursor__()"
# expect: "x =\n" "x = __cursor__()"
# expect: "x =\n y" "x = __cursor__()"
# expect: "x\n+ y" "x\n+__cursor__()"
# expect: "x;" "x\n__cursor__()"
# expect: "x; " "x\n__cursor__()"
# expect: "foo.bar " "foo.bar(__cursor__())"
# expect: "foo.bar baz" "foo.bar(__cursor__())"
# expect: "foo.bar baz, " "foo.bar(baz, __cursor__())"
# expect: "Foo.bar" "__cursor__()"
# expect: "Foo.bar " "Foo.bar(__cursor__())"
# expect: "Foo.bar baz" "Foo.bar(__cursor__())"
# expect: "Foo.bar 1, 2" "Foo.bar(1, __cursor__())"
# expect: "Foo.bar(1)" "__cursor__()"
# expect: "Foo.Bar" "__cursor__()"
# expect: "Foo.Bar." "__cursor__()"
# expect: "%Foo" "__cursor__()"
# expect: "%Foo.Bar" "__cursor__()"
# expect: "%" "__cursor__()"
# expect: "%f" "__cursor__()"
# expect: "%{a: 1}" "__cursor__()"
# expect: "%Foo{}" "__cursor__()"
# expect: "%foo{a" "%foo{__cursor__()}"
# expect: "{a, b}" "__cursor__()"
# expect: "{a" "{__cursor__()}"
# expect: "<<a>>" "__cursor__()"
# expect: "<<1, 2" "<<1, __cursor__()>>"
# expect: "()" "__cursor__()"
# expect: "(a)" "__cursor__()"
# expect: "(a) " "__cursor__()"
# expect: "(a, b)" "__cursor__()"
# expect: "foo (a)" "foo(__cursor__())"
# expect: "foo (a" "foo(__cursor__())"
# expect: "foo(a) do" "foo(a) do\n  __cursor__()\nend"
# expect: "foo(a) do\n b" "foo(a) do\n  __cursor__()\nend"
# expect: "foo a, fn -> b" "foo(a, fn -> __cursor__() end)"
# expect: "nil" "__cursor__()"
# expect: "true" "__cursor__()"
# expect: "true " "__cursor__()"
# expect: "nil.foo" "__cursor__()"
# expect: "__MODULE__" "__cursor__()"
# expect: "__MODULE__.Foo" "__MODULE__(__cursor__())"
# expect: "__MODULE__.foo" "__MODULE__(__cursor__())"
# expect: "@foo.bar" "@foo __cursor__()"
# expect: "@foo[1]" "@__cursor__()"
# expect: "@foo 1" "@foo __cursor__()"
# expect: "@foo bar(1), " "@foo(bar(1), __cursor__())"
# expect: "@doc \"abc" "@doc __cursor__()"
# expect: "@spec foo(a) :: b" "@spec foo(a) :: __cursor__()"
# expect: "@spec foo(a) :: " "@spec foo(a) :: __cursor__()"
# expect: "not" "not __cursor__()"
# expect: "a and" "a and __cursor__()"
# expect: "a and b" "a and __cursor__()"
# expect: "a in" "a in __cursor__()"
# expect: "a not in b" "a not in __cursor__()"
# expect: "a when" "a when __cursor__()"
# expect: "a <-" "a <- __cursor__()"
# expect: "a :: b" "a :: __cursor__()"
# expect: "a | b" "a | __cursor__()"
# expect: "[a | b" "[a | __cursor__()]"
# expect: "[a |" "[a | __cursor__()]"
# expect: "[a | b]" "__cursor__()"
# expect: "^a" "^__cursor__()"
# expect: "!a" "!__cursor__()"
# expect: "~~~a" "~~~__cursor__()"
# expect: "..." "...__cursor__()"
# expect: "a ..." "a(...__cursor__())"
# expect: "a..b" "a..__cursor__()"
# expect: "a..b//c" "a..b//__cursor__()"
# expect: "a..b//" "a..b//__cursor__()"
# expect: "a.b.c.d(" "a.b.c.d(__cursor__())"
# expect: "foo.\"bar\"" "foo(__cursor__())"
# expect: "foo.\"bar" "foo(__cursor__())"
# expect: "foo.\"bar\"(" "foo.bar(__cursor__())"
# expect: ":\"foo bar\"" "__cursor__()"
# expect: ":\"foo\#{bar" ":\"foo\#{__cursor__()}\""
# expect: "[\"foo\": b" "[foo: __cursor__()]"
# expect: "foo \"a\": " "foo(a: __cursor__())"
# expect: "~r/foo" "__cursor__()"
# expect: "~r/foo/i" "__cursor__()"
# expect: "\"foo\"" "__cursor__()"
# expect: "\"foo\" <> " "\"foo\" <> __cursor__()"
# expect: "\"foo \#{bar} " "__cursor__()"
# expect: "\"foo \#{bar} baz\"" "__cursor__()"
# expect: "\"\"\"\nfoo \#{bar" "\"foo \#{__cursor__()}\""
# expect: "\"\"\"\n foo\n \"\"\"" "__cursor__()"
# expect: "'a\#{b" "~c\"a\#{__cursor__()}\""
# expect: "1.5" "__cursor__()"
# expect: "1_000" "__cursor__()"
# expect: "?\\" "__cursor__()"
# expect: "foo?" "__cursor__()"
# expect: "foo!" "__cursor__()"
# expect: "foo?(" "foo?(__cursor__())"
# expect: "foo! " "foo!(__cursor__())"
# expect: "é" "__cursor__()"
# expect: "# foo\nbar(" "bar(__cursor__())"
# expect: "foo( # bar" "foo(__cursor__())"
# expect: "foo(bar # baz" "foo(__cursor__())"
# expect: "foo(bar, # baz\n" "foo(\n  bar,\n  __cursor__()\n)"
# expect: "if x do\n a\nelse" "if x do\n  a\nelse\n  __cursor__()\nend"
# expect: "if x do\n a\nelse\n b" "if x do\n  a\nelse\n  __cursor__()\nend"
# expect: "case x do" "case x do\n  __cursor__()\nend"
# expect: "case x do\n" "case x do\n  __cursor__()\nend"
# expect: "case x do\n {a" "case x do\n  {__cursor__()}\nend"
# expect: "case x do\n {a, b}" "case x do\n  __cursor__()\nend"
# expect: "case x do\n a when b" "case x do\n  a when __cursor__()\nend"
# expect: "case x do\n a ->\n b\n c(" "case x do\n  a ->\n    b\n    c(__cursor__())\nend"
# expect: "case x do\n a -> b\n\n c -> d(" "case x do\n  a -> b\n  c -> d(__cursor__())\nend"
# expect: "with {:ok, a} <- b(" "with {:ok, a} <- b(__cursor__())"
# expect: "with a <- b,\n c <- d do\n e(" "with a <- b,\n     c <- d do\n  e(__cursor__())\nend"
# expect: "for a <- b, into: " "for a <- b, into: __cursor__()"
# expect: "def foo(a), do: a\n\ndef bar" "def foo(a) do\n  a\nend\n\ndef __cursor__()"
# expect: "defmodule A do\n use B\n def c do\n d\n end\n e(" "defmodule A do\n  use B\n\n  def c do\n    d\n  end\n\n  e(__cursor__())\nend"
# expect: "def foo when " "def foo when __cursor__()"
# expect: "def foo(a) when is_" "def foo(a) when __cursor__()"
# expect: "import Foo, only: [" "import Foo, only: [__cursor__()]"
# expect: "import Foo, only: [a: 1], " "import Foo, [{:only, [a: 1]}, __cursor__()]"
# expect: "a = b = " "a = b = __cursor__()"
# expect: "a\n|> b\n|> c(" "a |> b |> c(__cursor__())"
# expect: "a\n|> b\n|> c(d)\n" "a |> b |> c(d)\n__cursor__()"
# expect: "a\n|>" "a |> __cursor__()"
# expect: "foo.bar(1)." "foo(__cursor__())"
# expect: "foo()." "__cursor__()"
# expect: "foo.()" "foo(__cursor__())"
# expect: "foo.()." "foo(__cursor__())"
# expect: "(foo.bar" "foo(__cursor__())"
# expect: "(foo bar" "foo(__cursor__())"
# expect: "(a\n b" "a\n__cursor__()"
# expect: "(a\n b\n" "a\nb\n__cursor__()"
# expect: "foo(a b" "foo(a(__cursor__()))"
# expect: "foo(a b, " "foo(a(b, __cursor__()))"
# expect: "foo a, b c" "foo(a, b(__cursor__()))"
# expect: "foo a do" "foo(a) do\n  __cursor__()\nend"
# expect: "foo a, b do\n c" "foo(a, b) do\n  __cursor__()\nend"
# expect: "foo do a" "foo do\n  __cursor__()\nend"
# expect: "foo do a end." "__cursor__()"
# expect: "foo do a end |> " "foo do\n  a\nend\n|> __cursor__()"
# expect: "foo do end" "__cursor__()"
# expect: "foo do end " "__cursor__()"
# expect: "fn -> a end.(" "(fn -> a end).(__cursor__())"
# expect: "fn -> a end." "__cursor__()"
# expect: "fn (a) -> " "fn a -> __cursor__() end"
# expect: "fn a when b -> " "fn a when b -> __cursor__() end"
# expect: "fn a when b" "__cursor__()"
# expect: "fn\n a -> b\n c" "fn a ->\n  b\n  __cursor__()\nend"
# expect: "fn\n a -> b\n c -> " "fn\n  a -> b\n  c -> __cursor__()\nend"
# expect: "&foo.bar/" "&(foo.bar / __cursor__())"
# expect: "&foo.bar/1" "&(foo.bar / __cursor__())"
# expect: "&Foo.bar" "&__cursor__()"
# expect: "&(&1.a" "&__cursor__()"
# expect: "& " "&__cursor__()"
# expect: "{:ok, " "{:ok, __cursor__()}"
# expect: "{:ok, a" "{:ok, __cursor__()}"
# expect: "%{a: b, c: " "%{a: b, c: __cursor__()}"
# expect: "%{a => b, c => " "%{a => b, c => __cursor__()}"
# expect: "%{\"a\" => " "%{\"a\" => __cursor__()}"
# expect: "%{a | b: " "%{a | b: __cursor__()}"
# expect: "%{a | b: c, " "%{a | :b => c, __cursor__()}"
# expect: "%Foo{a | " "%Foo{a | __cursor__()}"
# expect: "%Foo{a | b: " "%Foo{a | b: __cursor__()}"
# expect: "%{a" "%{__cursor__()}"
# expect: "[a b" "[a(__cursor__())]"
# expect: "foo(a: 1, b)" "__cursor__()"
# expect: "a.{" "a.{__cursor__()}"
# expect: "foo(..." "foo(...__cursor__())"
# expect: "foo ..., " "foo(..., __cursor__())"
# expect: "a <> b <> " "a <> b <> __cursor__()"
# expect: "a ** " "a ** __cursor__()"
# expect: "a ||| b" "a ||| __cursor__()"
# expect: "a &&& " "a &&& __cursor__()"
# expect: "a ~> b" "a ~> __cursor__()"
# expect: "a +++ " "a +++ __cursor__()"
# expect: "a = fn" "a = __cursor__()"
# expect: "\"a\" b" "__cursor__()"
# expect: "1 2" "__cursor__()"
# expect: "foo 1 2" "foo(__cursor__())"
# expect: ";" "__cursor__()"
# expect: "\n" "__cursor__()"
# expect: "  " "__cursor__()"
# expect: "\n\n foo(" "foo(__cursor__())"
# expect: "\t" "__cursor__()"
# expect: "[[" "[[__cursor__()]]"
# expect: "{[" "{[__cursor__()]}"
# expect: "foo([{" "foo([{__cursor__()}])"
# expect: "%{a: [" "%{a: [__cursor__()]}"
# expect: "foo(%{a: {" "foo(%{a: {__cursor__()}})"
# expect: "<<a::size(" "<<a::size(__cursor__())>>"
# expect: "<<a::" "<<a::__cursor__()>>"
# expect: "<<a, b::binary-size(" "<<a, b::binary-size(__cursor__())>>"
# expect: "unquote(" "unquote(__cursor__())"
# expect: "quote do: " "quote do\n  __cursor__()\nend"
# expect: "quote do: a" "quote do\n  __cursor__()\nend"
# expect: "quote do a" "quote do\n  __cursor__()\nend"
# expect: "x.y.z" "x.y(__cursor__())"
# expect: "x.y.z " "x.y.z(__cursor__())"
# expect: "x.y.z." "x.y.z(__cursor__())"
# expect: "X.y.z" "X.y(__cursor__())"
# expect: "X.Y.z.w" "X.Y.z(__cursor__())"
# expect: "X.Y.z.w " "X.Y.z().w(__cursor__())"
# expect: "a |> b.c.d" "a |> b.c(__cursor__())"
# expect: "a |> b.c.d e" "a |> b.c.d(__cursor__())"
