# Names and what follows them: for each text, the positions and what is around them. `{begin}-{end}` follows the context.
show = fn
  :none -> nil
  %{context: context, begin: {a, b}, end: {c, d}} -> "#{inspect(context)} #{a}:#{b}-#{c}:#{d}"
end

texts = [
  "foo",
  "foo.bar",
  "Foo.Bar.baz(1)",
  "hello wor + ld",
  "[key: 1, other: Foo]",
  "foo(bar, Baz)",
  "&Enum.map/2",
  "not x",
  "a and b",
  "x not in y",
  "when x",
  "\"str\" <> y",
  "'abc'",
  "__MODULE__.Foo.bar",
  "@foo.Bar.baz",
  "foo . bar",
  "Foo . Bar",
  "foo do",
  "fn x -> x end",
  ":\"foo bar\"",
  "...",
  "if true do",
  "end",
  "%__MODULE__{}",
  "{a, b}",
  "# comment foo",
  "héllo wörld",
  "Elixir.Foo",
  "foo.Bar",
  "foo.'bar'",
  "nil",
  "true",
  "%{a | b: c}",
  "x\\\\y",
  "foo.()",
  "Foo.{A, B}",
  "foo...",
  "in",
  "foo in bar",
  "&Foo.bar?/1",
  "@spec foo(a) :: b",
  "Foo.bar.baz.bat",
  "foo.bar()baz",
  "foo( bar )",
  "foo).bar",
  "x = :foo.bar",
  "rescue",
  "else",
  "do",
  "fn",
  "after",
  "% __MODULE__{}",
  "x = %@foo{}",
  "x = %foo.Bar{}",
  "%__MODULE__.Foo{}",
  "%__MODULE__.Foo.bar{}",
  "%{foo => bar}",
  "%{foo: bar}",
  "foo .bar",
  "foo. bar",
  "foo.bar .baz",
  "foo .Bar",
  "foo. Bar",
  "Foo. Bar . baz ( 1 )",
  "foo(1).bar(2)",
  "\"a\".bar",
  "foo{}.bar",
  "foo.bar.()",
  "foo.bar / 2",
  "Kernel. + / 2",
  "Kernel.and(1)",
  "Kernel.in/2",
  "foo.and",
  "foo.do",
  "foo.end.bar",
  "foo.nil",
  "nil.foo",
  "do.foo",
  ":foo.bar.baz",
  "a.b..c.d",
  "a...b",
  "....",
  "not(a)",
  "a\\b",
  "a\\\\b",
  "a,b",
  "a;b",
  "a;",
  "é.é",
  "É",
  "Ünder.foo",
  "Foo.É",
  "foo.É",
  "日本",
  "a̐b",
  "e\u0301 = x",
  "_",
  "_foo",
  "__MODULE__",
  "__MODULE__.Foo",
  "__MODULE__.foo",
  "__ENV__.line",
  "Foo.Bar.",
  "Foo.Bar.{A,B}",
  "Foo.",
  "foo.",
  "foo.(",
  "foo.[",
  "foo.\"bar\"",
  "Foo.\"bar\"()",
  "Foo.{",
  "Foo..Bar",
  "Foo..",
  "foo.bar..",
  "Foo1.Bar2.baz3",
  "#foo",
  "a#foo",
  "a # foo",
  "\#{foo}",
  "\"a\#{foo}b\"",
  "\tfoo",
  "foo\tbar",
  "foo \t.\tbar",
  " foo ",
  "  ",
  "",
  "(",
  ")",
  "foo)",
  "(foo)",
  "foo.bar)",
  "[foo | bar]",
  "{foo}",
  "foo{",
  "foo[",
  "foo]",
  "foo[bar]",
  "foo [bar]",
  "foo,",
  "foo;bar",
  "\"foo\"",
  "\"foo\".bar",
  "'a'.b",
  "foo\"bar\"",
  "foo'bar'",
  ":\"foo\".bar",
  "a \\ b",
  "$foo",
  "foo$bar",
  "foo.bar.Baz",
  "foo. .bar",
  "foo..bar",
  "foo...bar",
  "x. .y",
  "and.foo",
  "do.Foo",
  "and.Foo",
  "\"foo.Bar\"",
  "A.B.c.D.e",
  ").Foo",
  "foo().Bar",
  "a.B.c(",
  "def foo(a, b \\\\ 1), do: a.b[:c] + @d",
  "  @spec foo(String.t(), keyword()) :: {:ok, term} | :error",
  "with {:ok, x} <- Foo.bar(y), do: ~s(\#{x})",
  "for <<c <- bin>>, c in ?a..?z, into: \"\", do: <<c>>",
  "&Foo.Bar.baz/3 |> foo.()",
  "import Foo, only: [bar: 1, baz!: 2]",
  "alias __MODULE__.{Foo, Bar.Baz}",
  "\"héé \#{foo.bar}\" <> bar",
  "unless not foo?, do: bar!(), else: baz",
  "foo = fn a, _ -> a end",
  "%User{u | name: :x, age: u.age + 1}",
  "a && b || !c",
  "raise ArgumentError, message: \"x\"",
  "x = if a, do: 1, else: 2; y",
  "quote do: unquote(x).foo",
  "def unquote(:foo)(a)",
  "@behaviour GenServer",
  "Enum.map(list, & &1.foo.bar)"
]

for text <- texts do
  positions =
    for {line, number} <- Enum.with_index(String.split(text, "\n"), 1),
        column <- 1..(String.length(line) + 1),
        do: {number, column}

  around =
    positions
    |> Enum.map(&{&1, show.(Code.Fragment.surround_context(text, &1))})
    |> Enum.chunk_by(&elem(&1, 1))
    |> Enum.reject(&match?([{_, nil} | _], &1))
    |> Enum.map_join("; ", fn [{{line, column}, shown} | _] -> "#{line}:#{column} #{shown}" end)

  IO.puts("#{inspect(text)} #{around}")
end
# expect: "foo" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo.bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8
# expect: "Foo.Bar.baz(1)" 1:1 {:alias, ~c"Foo.Bar"} 1:1-1:8; 1:8 {:dot, {:alias, ~c"Foo.Bar"}, ~c"baz"} 1:1-1:12
# expect: "hello wor + ld" 1:1 {:local_or_var, ~c"hello"} 1:1-1:6; 1:7 {:local_or_var, ~c"wor"} 1:7-1:10; 1:11 {:operator, ~c"+"} 1:11-1:12; 1:13 {:local_or_var, ~c"ld"} 1:13-1:15
# expect: "[key: 1, other: Foo]" 1:2 {:key, ~c"key"} 1:2-1:5; 1:10 {:key, ~c"other"} 1:10-1:15; 1:17 {:alias, ~c"Foo"} 1:17-1:20
# expect: "foo(bar, Baz)" 1:1 {:local_call, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8; 1:10 {:alias, ~c"Baz"} 1:10-1:13
# expect: "&Enum.map/2" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:alias, ~c"Enum"} 1:2-1:6; 1:6 {:dot, {:alias, ~c"Enum"}, ~c"map"} 1:2-1:10
# expect: "not x" 1:1 {:operator, ~c"not"} 1:1-1:4; 1:5 {:local_or_var, ~c"x"} 1:5-1:6
# expect: "a and b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"and"} 1:3-1:6; 1:7 {:local_or_var, ~c"b"} 1:7-1:8
# expect: "x not in y" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"not"} 1:3-1:6; 1:7 {:operator, ~c"in"} 1:7-1:9; 1:10 {:local_or_var, ~c"y"} 1:10-1:11
# expect: "when x" 1:1 {:operator, ~c"when"} 1:1-1:5; 1:6 {:local_or_var, ~c"x"} 1:6-1:7
# expect: "\"str\" <> y" 1:2 {:local_or_var, ~c"str"} 1:2-1:5; 1:7 {:operator, ~c"<>"} 1:7-1:9; 1:10 {:local_or_var, ~c"y"} 1:10-1:11
# expect: "'abc'" 1:2 {:local_or_var, ~c"abc"} 1:2-1:5
# expect: "__MODULE__.Foo.bar" 1:1 {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"} 1:1-1:15; 1:15 {:dot, {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"}, ~c"bar"} 1:1-1:19
# expect: "@foo.Bar.baz" 1:1 {:alias, {:module_attribute, ~c"foo"}, ~c"Bar"} 1:1-1:9; 1:9 {:dot, {:alias, {:module_attribute, ~c"foo"}, ~c"Bar"}, ~c"baz"} 1:1-1:13
# expect: "foo . bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:10
# expect: "Foo . Bar" 1:1 {:alias, ~c"Foo.Bar"} 1:1-1:10
# expect: "foo do" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:keyword, ~c"do"} 1:5-1:7
# expect: "fn x -> x end" 1:1 {:keyword, ~c"fn"} 1:1-1:3; 1:4 {:local_or_var, ~c"x"} 1:4-1:5; 1:9 {:local_or_var, ~c"x"} 1:9-1:10; 1:11 {:keyword, ~c"end"} 1:11-1:14
# expect: ":\"foo bar\"" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6; 1:7 {:local_or_var, ~c"bar"} 1:7-1:10
# expect: "..." 
# expect: "if true do" 1:1 {:local_or_var, ~c"if"} 1:1-1:3; 1:4 {:keyword, ~c"true"} 1:4-1:8; 1:9 {:keyword, ~c"do"} 1:9-1:11
# expect: "end" 1:1 {:keyword, ~c"end"} 1:1-1:4
# expect: "%__MODULE__{}" 1:1 {:struct, {:local_or_var, ~c"__MODULE__"}} 1:1-1:12
# expect: "{a, b}" 1:2 {:local_or_var, ~c"a"} 1:2-1:3; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "# comment foo" 1:3 {:local_or_var, ~c"comment"} 1:3-1:10; 1:11 {:local_or_var, ~c"foo"} 1:11-1:14
# expect: "héllo wörld" 1:1 {:local_or_var, [104, 233, 108, 108, 111]} 1:1-1:6; 1:7 {:local_or_var, [119, 246, 114, 108, 100]} 1:7-1:12
# expect: "Elixir.Foo" 1:1 {:alias, ~c"Elixir.Foo"} 1:1-1:11
# expect: "foo.Bar" 1:1 {:alias, {:local_or_var, ~c"foo"}, ~c"Bar"} 1:1-1:8
# expect: "foo.'bar'" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "nil" 1:1 {:keyword, ~c"nil"} 1:1-1:4
# expect: "true" 1:1 {:keyword, ~c"true"} 1:1-1:5
# expect: "%{a | b: c}" 1:3 {:local_or_var, ~c"a"} 1:3-1:4; 1:5 {:operator, ~c"|"} 1:5-1:6; 1:7 {:key, ~c"b"} 1:7-1:8; 1:10 {:local_or_var, ~c"c"} 1:10-1:11
# expect: "x\\\\y" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:2 {:operator, ~c"\\\\"} 1:2-1:4; 1:4 {:local_or_var, ~c"y"} 1:4-1:5
# expect: "foo.()" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "Foo.{A, B}" 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:6 {:alias, ~c"A"} 1:6-1:7; 1:9 {:alias, ~c"B"} 1:9-1:10
# expect: "foo..." 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "in" 1:1 {:operator, ~c"in"} 1:1-1:3
# expect: "foo in bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:operator, ~c"in"} 1:5-1:7; 1:8 {:local_or_var, ~c"bar"} 1:8-1:11
# expect: "&Foo.bar?/1" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:alias, ~c"Foo"} 1:2-1:5; 1:5 {:dot, {:alias, ~c"Foo"}, ~c"bar?"} 1:2-1:10
# expect: "@spec foo(a) :: b" 1:1 {:module_attribute, ~c"spec"} 1:1-1:6; 1:7 {:local_call, ~c"foo"} 1:7-1:10; 1:11 {:local_or_var, ~c"a"} 1:11-1:12; 1:14 {:operator, ~c"::"} 1:14-1:16; 1:17 {:local_or_var, ~c"b"} 1:17-1:18
# expect: "Foo.bar.baz.bat" 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:4 {:dot, {:alias, ~c"Foo"}, ~c"bar"} 1:1-1:8; 1:8 {:dot, {:dot, {:alias, ~c"Foo"}, ~c"bar"}, ~c"baz"} 1:1-1:12; 1:12 {:dot, {:dot, {:dot, {:alias, ~c"Foo"}, ~c"bar"}, ~c"baz"}, ~c"bat"} 1:1-1:16
# expect: "foo.bar()baz" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8; 1:10 {:local_or_var, ~c"baz"} 1:10-1:13
# expect: "foo( bar )" 1:1 {:local_call, ~c"foo"} 1:1-1:4; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "foo).bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:dot, :expr, ~c"bar"} 1:9-1:9
# expect: "x = :foo.bar" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:unquoted_atom, ~c"foo"} 1:5-1:9; 1:9 {:dot, {:unquoted_atom, ~c"foo"}, ~c"bar"} 1:5-1:13
# expect: "rescue" 1:1 {:keyword, ~c"rescue"} 1:1-1:7
# expect: "else" 1:1 {:keyword, ~c"else"} 1:1-1:5
# expect: "do" 1:1 {:keyword, ~c"do"} 1:1-1:3
# expect: "fn" 1:1 {:keyword, ~c"fn"} 1:1-1:3
# expect: "after" 1:1 {:keyword, ~c"after"} 1:1-1:6
# expect: "% __MODULE__{}" 1:3 {:local_or_var, ~c"__MODULE__"} 1:3-1:13
# expect: "x = %@foo{}" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:struct, {:module_attribute, ~c"foo"}} 1:5-1:10
# expect: "x = %foo.Bar{}" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:alias, {:local_or_var, ~c"foo"}, ~c"Bar"} 1:6-1:13
# expect: "%__MODULE__.Foo{}" 1:1 {:struct, {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"}} 1:1-1:16
# expect: "%__MODULE__.Foo.bar{}" 1:1 {:struct, {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"}} 1:1-1:16; 1:16 {:struct, {:dot, {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"}, ~c"bar"}} 1:1-1:20
# expect: "%{foo => bar}" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6; 1:10 {:local_or_var, ~c"bar"} 1:10-1:13
# expect: "%{foo: bar}" 1:3 {:key, ~c"foo"} 1:3-1:6; 1:8 {:local_or_var, ~c"bar"} 1:8-1:11
# expect: "foo .bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:9
# expect: "foo. bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:9
# expect: "foo.bar .baz" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8; 1:8 {:dot, {:dot, {:var, ~c"foo"}, ~c"bar"}, ~c"baz"} 1:1-1:13
# expect: "foo .Bar" 1:1 {:alias, {:local_or_var, ~c"foo"}, ~c"Bar"} 1:1-1:9
# expect: "foo. Bar" 1:1 {:alias, {:local_or_var, ~c"foo"}, ~c"Bar"} 1:1-1:9
# expect: "Foo. Bar . baz ( 1 )" 1:1 {:alias, ~c"Foo.Bar"} 1:1-1:9; 1:9 {:dot, {:alias, ~c"Foo.Bar"}, ~c"baz"} 1:1-1:15
# expect: "foo(1).bar(2)" 1:1 {:local_call, ~c"foo"} 1:1-1:4; 1:7 {:dot, :expr, ~c"bar"} 1:11-1:11
# expect: "\"a\".bar" 1:2 {:local_or_var, ~c"a"} 1:2-1:3
# expect: "foo{}.bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo.bar.()" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8
# expect: "foo.bar / 2" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8
# expect: "Kernel. + / 2" 1:1 {:alias, ~c"Kernel"} 1:1-1:7; 1:7 {:dot, {:alias, ~c"Kernel"}, ~c"+"} 1:1-1:10
# expect: "Kernel.and(1)" 1:1 {:alias, ~c"Kernel"} 1:1-1:7; 1:7 {:dot, {:alias, ~c"Kernel"}, ~c"and"} 1:1-1:11
# expect: "Kernel.in/2" 1:1 {:alias, ~c"Kernel"} 1:1-1:7; 1:7 {:dot, {:alias, ~c"Kernel"}, ~c"in"} 1:1-1:10
# expect: "foo.and" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"and"} 1:1-1:8
# expect: "foo.do" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"do"} 1:1-1:7
# expect: "foo.end.bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"end"} 1:1-1:8; 1:8 {:dot, {:dot, {:var, ~c"foo"}, ~c"end"}, ~c"bar"} 1:1-1:12
# expect: "foo.nil" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"nil"} 1:1-1:8
# expect: "nil.foo" 1:1 {:keyword, ~c"nil"} 1:1-1:4; 1:4 {:dot, {:var, ~c"nil"}, ~c"foo"} 1:1-1:8
# expect: "do.foo" 1:1 {:keyword, ~c"do"} 1:1-1:3; 1:3 {:dot, {:var, ~c"do"}, ~c"foo"} 1:1-1:7
# expect: ":foo.bar.baz" 1:1 {:unquoted_atom, ~c"foo"} 1:1-1:5; 1:5 {:dot, {:unquoted_atom, ~c"foo"}, ~c"bar"} 1:1-1:9; 1:9 {:dot, {:dot, {:unquoted_atom, ~c"foo"}, ~c"bar"}, ~c"baz"} 1:1-1:13
# expect: "a.b..c.d" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:dot, {:var, ~c"a"}, ~c"b"} 1:1-1:4; 1:4 {:operator, ~c".."} 1:4-1:6; 1:6 {:local_or_var, ~c"c"} 1:6-1:7; 1:7 {:dot, {:var, ~c"c"}, ~c"d"} 1:6-1:9
# expect: "a...b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "...." 
# expect: "not(a)" 1:1 {:local_call, ~c"not"} 1:1-1:4; 1:5 {:local_or_var, ~c"a"} 1:5-1:6
# expect: "a\\b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "a\\\\b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"\\\\"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a,b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "a;b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "a;" 1:1 {:local_or_var, ~c"a"} 1:1-1:2
# expect: "é.é" 1:1 {:local_or_var, [233]} 1:1-1:2; 1:2 {:dot, {:var, [233]}, [233]} 1:1-1:4
# expect: "É" 
# expect: "Ünder.foo" 
# expect: "Foo.É" 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "foo.É" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "日本" 1:1 {:local_or_var, [26085, 26412]} 1:1-1:3
# expect: "a̐b" 1:1 {:local_or_var, [97, 784, 98]} 1:1-1:3
# expect: "é = x" 1:1 {:local_or_var, [101, 769]} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:local_or_var, ~c"x"} 1:5-1:6
# expect: "_" 1:1 {:local_or_var, ~c"_"} 1:1-1:2
# expect: "_foo" 1:1 {:local_or_var, ~c"_foo"} 1:1-1:5
# expect: "__MODULE__" 1:1 {:local_or_var, ~c"__MODULE__"} 1:1-1:11
# expect: "__MODULE__.Foo" 1:1 {:alias, {:local_or_var, ~c"__MODULE__"}, ~c"Foo"} 1:1-1:15
# expect: "__MODULE__.foo" 1:1 {:local_or_var, ~c"__MODULE__"} 1:1-1:11; 1:11 {:dot, {:var, ~c"__MODULE__"}, ~c"foo"} 1:1-1:15
# expect: "__ENV__.line" 1:1 {:local_or_var, ~c"__ENV__"} 1:1-1:8; 1:8 {:dot, {:var, ~c"__ENV__"}, ~c"line"} 1:1-1:13
# expect: "Foo.Bar." 1:1 {:alias, ~c"Foo.Bar"} 1:1-1:8
# expect: "Foo.Bar.{A,B}" 1:1 {:alias, ~c"Foo.Bar"} 1:1-1:8; 1:10 {:alias, ~c"A"} 1:10-1:11; 1:12 {:alias, ~c"B"} 1:12-1:13
# expect: "Foo." 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "foo." 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo.(" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo.[" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo.\"bar\"" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "Foo.\"bar\"()" 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "Foo.{" 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "Foo..Bar" 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:4 {:operator, ~c".."} 1:4-1:6; 1:5 {:alias, ~c"Bar"} 1:6-1:9
# expect: "Foo.." 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:4 {:operator, ~c".."} 1:4-1:6
# expect: "foo.bar.." 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8; 1:8 {:operator, ~c".."} 1:8-1:10
# expect: "Foo1.Bar2.baz3" 1:1 {:alias, ~c"Foo1.Bar2"} 1:1-1:10; 1:10 {:dot, {:alias, ~c"Foo1.Bar2"}, ~c"baz3"} 1:1-1:15
# expect: "#foo" 
# expect: "a#foo" 1:1 {:local_or_var, ~c"a"} 1:1-1:2
# expect: "a # foo" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:5 {:local_or_var, ~c"foo"} 1:5-1:8
# expect: "\#{foo}" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
# expect: "\"a\#{foo}b\"" 1:2 {:local_or_var, ~c"a"} 1:2-1:3; 1:5 {:local_or_var, ~c"foo"} 1:5-1:8; 1:9 {:local_or_var, ~c"b"} 1:9-1:10
# expect: "\tfoo" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "foo\tbar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: "foo \t.\tbar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:11
# expect: " foo " 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "  " 
# expect: "" 
# expect: "(" 
# expect: ")" 
# expect: "foo)" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "(foo)" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "foo.bar)" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8
# expect: "[foo | bar]" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5; 1:6 {:operator, ~c"|"} 1:6-1:7; 1:8 {:local_or_var, ~c"bar"} 1:8-1:11
# expect: "{foo}" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "foo{" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo[" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo]" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo[bar]" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: "foo [bar]" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "foo," 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo;bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: "\"foo\"" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "\"foo\".bar" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "'a'.b" 1:2 {:local_or_var, ~c"a"} 1:2-1:3
# expect: "foo\"bar\"" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: "foo'bar'" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: ":\"foo\".bar" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
# expect: "a \\ b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "$foo" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "foo$bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: "foo.bar.Baz" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo. .bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo..bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:operator, ~c".."} 1:4-1:6; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "foo...bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:7 {:local_or_var, ~c"bar"} 1:7-1:10
# expect: "x. .y" 1:1 {:local_or_var, ~c"x"} 1:1-1:2
# expect: "and.foo" 1:1 {:operator, ~c"and"} 1:1-1:4
# expect: "do.Foo" 1:1 {:alias, {:local_or_var, ~c"do"}, ~c"Foo"} 1:1-1:7
# expect: "and.Foo" 
# expect: "\"foo.Bar\"" 1:2 {:alias, {:local_or_var, ~c"foo"}, ~c"Bar"} 1:2-1:9
# expect: "A.B.c.D.e" 1:1 {:alias, ~c"A.B"} 1:1-1:4
# expect: ").Foo" 
# expect: "foo().Bar" 1:1 {:local_call, ~c"foo"} 1:1-1:4
# expect: "a.B.c(" 1:1 {:alias, {:local_or_var, ~c"a"}, ~c"B"} 1:1-1:4; 1:4 {:dot, {:alias, {:local_or_var, ~c"a"}, ~c"B"}, ~c"c"} 1:1-1:6
# expect: "def foo(a, b \\\\ 1), do: a.b[:c] + @d" 1:1 {:local_or_var, ~c"def"} 1:1-1:4; 1:5 {:local_call, ~c"foo"} 1:5-1:8; 1:9 {:local_or_var, ~c"a"} 1:9-1:10; 1:12 {:local_or_var, ~c"b"} 1:12-1:13; 1:14 {:operator, ~c"\\\\"} 1:14-1:16; 1:21 {:key, ~c"do"} 1:21-1:23; 1:25 {:local_or_var, ~c"a"} 1:25-1:26; 1:26 {:dot, {:var, ~c"a"}, ~c"b"} 1:25-1:28; 1:29 {:unquoted_atom, ~c"c"} 1:29-1:31; 1:33 {:operator, ~c"+"} 1:33-1:34; 1:35 {:module_attribute, ~c"d"} 1:35-1:37
# expect: "  @spec foo(String.t(), keyword()) :: {:ok, term} | :error" 1:3 {:module_attribute, ~c"spec"} 1:3-1:8; 1:9 {:local_call, ~c"foo"} 1:9-1:12; 1:13 {:alias, ~c"String"} 1:13-1:19; 1:19 {:dot, {:alias, ~c"String"}, ~c"t"} 1:13-1:21; 1:25 {:local_call, ~c"keyword"} 1:25-1:32; 1:36 {:operator, ~c"::"} 1:36-1:38; 1:40 {:unquoted_atom, ~c"ok"} 1:40-1:43; 1:45 {:local_or_var, ~c"term"} 1:45-1:49; 1:51 {:operator, ~c"|"} 1:51-1:52; 1:53 {:unquoted_atom, ~c"error"} 1:53-1:59
# expect: "with {:ok, x} <- Foo.bar(y), do: ~s(\#{x})" 1:1 {:local_or_var, ~c"with"} 1:1-1:5; 1:7 {:unquoted_atom, ~c"ok"} 1:7-1:10; 1:12 {:local_or_var, ~c"x"} 1:12-1:13; 1:15 {:operator, ~c"<-"} 1:15-1:17; 1:18 {:alias, ~c"Foo"} 1:18-1:21; 1:21 {:dot, {:alias, ~c"Foo"}, ~c"bar"} 1:18-1:25; 1:26 {:local_or_var, ~c"y"} 1:26-1:27; 1:30 {:key, ~c"do"} 1:30-1:32; 1:34 {:sigil, ~c"s"} 1:34-1:36; 1:39 {:local_or_var, ~c"x"} 1:39-1:40
# expect: "for <<c <- bin>>, c in ?a..?z, into: \"\", do: <<c>>" 1:1 {:local_or_var, ~c"for"} 1:1-1:4; 1:7 {:local_or_var, ~c"c"} 1:7-1:8; 1:9 {:operator, ~c"<-"} 1:9-1:11; 1:12 {:local_or_var, ~c"bin"} 1:12-1:15; 1:19 {:local_or_var, ~c"c"} 1:19-1:20; 1:21 {:operator, ~c"in"} 1:21-1:23; 1:26 {:operator, ~c".."} 1:26-1:28; 1:32 {:key, ~c"into"} 1:32-1:36; 1:42 {:key, ~c"do"} 1:42-1:44; 1:48 {:local_or_var, ~c"c"} 1:48-1:49
# expect: "&Foo.Bar.baz/3 |> foo.()" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:alias, ~c"Foo.Bar"} 1:2-1:9; 1:9 {:dot, {:alias, ~c"Foo.Bar"}, ~c"baz"} 1:2-1:13; 1:16 {:operator, ~c"|>"} 1:16-1:18; 1:19 {:local_or_var, ~c"foo"} 1:19-1:22
# expect: "import Foo, only: [bar: 1, baz!: 2]" 1:1 {:local_or_var, ~c"import"} 1:1-1:7; 1:8 {:alias, ~c"Foo"} 1:8-1:11; 1:13 {:key, ~c"only"} 1:13-1:17; 1:20 {:key, ~c"bar"} 1:20-1:23; 1:28 {:key, ~c"baz!"} 1:28-1:32
# expect: "alias __MODULE__.{Foo, Bar.Baz}" 1:1 {:local_or_var, ~c"alias"} 1:1-1:6; 1:7 {:local_or_var, ~c"__MODULE__"} 1:7-1:17; 1:19 {:alias, ~c"Foo"} 1:19-1:22; 1:24 {:alias, ~c"Bar.Baz"} 1:24-1:31
# expect: "\"héé \#{foo.bar}\" <> bar" 1:2 {:local_or_var, [104, 233, 233]} 1:2-1:5; 1:8 {:local_or_var, ~c"foo"} 1:8-1:11; 1:11 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:8-1:15; 1:18 {:operator, ~c"<>"} 1:18-1:20; 1:21 {:local_or_var, ~c"bar"} 1:21-1:24
# expect: "unless not foo?, do: bar!(), else: baz" 1:1 {:local_or_var, ~c"unless"} 1:1-1:7; 1:8 {:operator, ~c"not"} 1:8-1:11; 1:12 {:local_or_var, ~c"foo?"} 1:12-1:16; 1:18 {:key, ~c"do"} 1:18-1:20; 1:22 {:local_call, ~c"bar!"} 1:22-1:26; 1:30 {:key, ~c"else"} 1:30-1:34; 1:36 {:local_or_var, ~c"baz"} 1:36-1:39
# expect: "foo = fn a, _ -> a end" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:operator, ~c"="} 1:5-1:6; 1:7 {:keyword, ~c"fn"} 1:7-1:9; 1:10 {:local_or_var, ~c"a"} 1:10-1:11; 1:13 {:local_or_var, ~c"_"} 1:13-1:14; 1:18 {:local_or_var, ~c"a"} 1:18-1:19; 1:20 {:keyword, ~c"end"} 1:20-1:23
# expect: "%User{u | name: :x, age: u.age + 1}" 1:1 {:struct, ~c"User"} 1:1-1:6; 1:7 {:local_or_var, ~c"u"} 1:7-1:8; 1:9 {:operator, ~c"|"} 1:9-1:10; 1:11 {:key, ~c"name"} 1:11-1:15; 1:17 {:unquoted_atom, ~c"x"} 1:17-1:19; 1:21 {:key, ~c"age"} 1:21-1:24; 1:26 {:local_or_var, ~c"u"} 1:26-1:27; 1:27 {:dot, {:var, ~c"u"}, ~c"age"} 1:26-1:31; 1:32 {:operator, ~c"+"} 1:32-1:33
# expect: "a && b || !c" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"&&"} 1:3-1:5; 1:6 {:local_or_var, ~c"b"} 1:6-1:7; 1:8 {:operator, ~c"||"} 1:8-1:10; 1:11 {:operator, ~c"!"} 1:11-1:12; 1:12 {:local_or_var, ~c"c"} 1:12-1:13
# expect: "raise ArgumentError, message: \"x\"" 1:1 {:local_or_var, ~c"raise"} 1:1-1:6; 1:7 {:alias, ~c"ArgumentError"} 1:7-1:20; 1:22 {:key, ~c"message"} 1:22-1:29; 1:32 {:local_or_var, ~c"x"} 1:32-1:33
# expect: "x = if a, do: 1, else: 2; y" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:local_or_var, ~c"if"} 1:5-1:7; 1:8 {:local_or_var, ~c"a"} 1:8-1:9; 1:11 {:key, ~c"do"} 1:11-1:13; 1:18 {:key, ~c"else"} 1:18-1:22; 1:27 {:local_or_var, ~c"y"} 1:27-1:28
# expect: "quote do: unquote(x).foo" 1:1 {:local_or_var, ~c"quote"} 1:1-1:6; 1:7 {:key, ~c"do"} 1:7-1:9; 1:11 {:local_call, ~c"unquote"} 1:11-1:18; 1:19 {:local_or_var, ~c"x"} 1:19-1:20; 1:21 {:dot, :expr, ~c"foo"} 1:25-1:25
# expect: "def unquote(:foo)(a)" 1:1 {:local_or_var, ~c"def"} 1:1-1:4; 1:5 {:local_call, ~c"unquote"} 1:5-1:12; 1:13 {:unquoted_atom, ~c"foo"} 1:13-1:17; 1:19 {:local_or_var, ~c"a"} 1:19-1:20
# expect: "@behaviour GenServer" 1:1 {:module_attribute, ~c"behaviour"} 1:1-1:11; 1:12 {:alias, ~c"GenServer"} 1:12-1:21
# expect: "Enum.map(list, & &1.foo.bar)" 1:1 {:alias, ~c"Enum"} 1:1-1:5; 1:5 {:dot, {:alias, ~c"Enum"}, ~c"map"} 1:1-1:9; 1:10 {:local_or_var, ~c"list"} 1:10-1:14; 1:16 {:operator, ~c"&"} 1:16-1:17; 1:18 {:capture_arg, ~c"&1"} 1:18-1:20
