# Signs and short pieces: for each text, the positions and what is around them. `{begin}-{end}` follows the context.
show = fn
  :none -> nil
  %{context: context, begin: {a, b}, end: {c, d}} -> "#{inspect(context)} #{a}:#{b}-#{c}:#{d}"
end

texts = [
  "@attr.x",
  ":atom + 1",
  "~r/abc/",
  "&1 + &2",
  "%Foo{a: 1}",
  "%Foo.Bar{}",
  "x.(1)",
  "foo / 2",
  "&foo/2",
  "a |> b",
  "?a",
  "1.0",
  "123",
  ":+ ",
  "Foo.+(1)",
  "a..b//c",
  "x = ^y",
  "!x",
  "foo?",
  "foo!(1)",
  "%@foo{}",
  "<<x::8>>",
  "a ::b",
  "a &&& b",
  "x->y",
  "a <- b",
  ":foo?bar",
  "kw: :atom",
  "\"foo\": 1",
  "~w[a]a",
  "&(&1 + 2)",
  "&&",
  "a++b",
  "a ++b",
  "-1",
  "+foo",
  "@",
  "@ foo",
  ":Foo",
  ":foo@bar",
  "x = %Foo{}",
  "x = %foo{}",
  "%foo.bar{}",
  "%foo.Bar{}",
  "%Foo.bar{}",
  "%:foo{}",
  "%{}",
  "%%Foo",
  "a %Foo",
  "@foo .bar",
  "foo (1)",
  "foo[1].bar",
  "foo.bar/2",
  "+/2",
  "&+/2",
  "& + / 2",
  "Kernel.+/2",
  "and/2",
  "and(1)",
  "not(1)",
  "do: foo",
  "and: foo",
  "+: 1",
  "Foo: 1",
  "foo?: 1",
  "foo : 1",
  "foo :: 1",
  "foo::1",
  "foo:1",
  ":foo: 1",
  "@foo: 1",
  "foo.bar: 1",
  ":foo.bar()",
  ":foo .bar",
  ":foo?",
  ":foo!=1",
  ":foo@",
  "a:foo",
  "a::foo",
  "::foo",
  ":::foo",
  ":::",
  "::",
  ":<<>>",
  ":%{}",
  ":%",
  ":..",
  ":...",
  ":.",
  ":<>.foo",
  ": foo",
  ":&&",
  ":&&&",
  ":@",
  ":@foo",
  ":and",
  ":a ? b",
  "?:foo",
  "?: ",
  "?+ + 1",
  "?. ",
  "x?.foo",
  "1.foo",
  "1 .foo",
  "1..2",
  "1..foo",
  "foo..1",
  "1..2//3",
  "&1.foo",
  "&10",
  "&1a",
  "& 1",
  "&&1",
  "&&&1",
  "a&1",
  "&a",
  "&(a)",
  "&(&1)",
  "& &1",
  "&&1 + 1",
  "&@foo",
  "&Foo",
  "&foo.bar/1",
  "&1/2",
  "&1(2)",
  "a|>b",
  "a|> b",
  "a |>b",
  "a<>b",
  "a <<<b",
  "<<a",
  "<<<<a",
  "<<a>>",
  "a>>b",
  "a>>>b",
  "a~>b",
  "a~>>b",
  "a<~>b",
  "a<~b",
  "~~~a",
  "~a",
  "~",
  "~~",
  "a ~ b",
  "^^^",
  "a^^^b",
  "^a",
  "^^a",
  "a=b",
  "a==b",
  "a===b",
  "a!=b",
  "a!==b",
  "a=~b",
  "a = ~s(b)",
  "a=~s(b)",
  "!!a",
  "!(a)",
  "a - b",
  "a -b",
  "a-b",
  "--a",
  "a--b",
  "a---b",
  "a**b",
  "a*b",
  "a***b",
  "a/b",
  "a//b",
  "a/ /b",
  "a ||| b",
  "a || b",
  "a | b",
  "a <|> b",
  "a->b",
  "a=>b",
  "a<-b",
  "->",
  "=>",
  "(->)",
  "fn->a end",
  "a::b",
  "a: :b",
  "+-",
  "-+a",
  "+-+-",
  "a+-b",
  "!-a",
  "-!a",
  "@@a",
  "@a@b",
  "@a.b@c",
  "a@b",
  "a@",
  "@a?",
  "@a!",
  "@A",
  "@_a",
  "@1",
  "@é",
  "foo!bar",
  "foo?bar",
  "foo??",
  "foo!?",
  "foo!=bar",
  "foo!.bar",
  "foo?.bar",
  "foo!(a)",
  "foo! (a)",
  "foo!/1",
  "foo?.()",
  "@foo.",
  ":foo.",
  "foo.+",
  "Foo.+",
  "foo.1",
  "Foo.1",
  "1Foo",
  "1foo",
  "0x1F",
  "1_000",
  "1.5e3",
  "?a.b",
  "~s",
  "~S(a)",
  "~sig(a)",
  "~FOO(a)",
  "~r/a/i",
  "~x",
  "a~x",
  "=~x(a)",
  "<~x",
  "~ x",
  "a.~b",
  "foo ~r/x/",
  "%~x",
  "[foo|bar]",
  "{:ok, foo}",
  "foo %{",
  ":'foo'",
  ":foo.Bar",
  "foo:",
  "[a:]",
  "foo:\tb",
  "do(1)",
  "end(1)",
  "nil(1)",
  "true/2",
  "@foo(1)",
  "@foo/1",
  ":foo(1)",
  "Foo(1)",
  "Foo/2",
  "&1(3)",
  "%Foo(",
  "%foo(",
  "%foo/",
  "%do",
  "%and",
  "@do",
  ":do",
  "@and",
  "foo.and(1)",
  "@a.b.C",
  "1.Foo",
  "%A.B.c{",
  "%  @foo",
  "% foo"
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
# expect: "@attr.x" 1:1 {:module_attribute, ~c"attr"} 1:1-1:6; 1:6 {:dot, {:module_attribute, ~c"attr"}, ~c"x"} 1:1-1:8
# expect: ":atom + 1" 1:1 {:unquoted_atom, ~c"atom"} 1:1-1:6; 1:7 {:operator, ~c"+"} 1:7-1:8
# expect: "~r/abc/" 1:1 {:sigil, ~c"r"} 1:1-1:3; 1:4 {:local_arity, ~c"abc"} 1:4-1:7
# expect: "&1 + &2" 1:1 {:capture_arg, ~c"&1"} 1:1-1:3; 1:4 {:operator, ~c"+"} 1:4-1:5; 1:6 {:capture_arg, ~c"&2"} 1:6-1:8
# expect: "%Foo{a: 1}" 1:1 {:struct, ~c"Foo"} 1:1-1:5; 1:6 {:key, ~c"a"} 1:6-1:7
# expect: "%Foo.Bar{}" 1:1 {:struct, ~c"Foo.Bar"} 1:1-1:9
# expect: "x.(1)" 1:1 {:local_or_var, ~c"x"} 1:1-1:2
# expect: "foo / 2" 1:1 {:local_arity, ~c"foo"} 1:1-1:4
# expect: "&foo/2" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:local_arity, ~c"foo"} 1:2-1:5
# expect: "a |> b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"|>"} 1:3-1:5; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: "?a" 
# expect: "1.0" 
# expect: "123" 
# expect: ":+ " 
# expect: "Foo.+(1)" 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:4 {:dot, {:alias, ~c"Foo"}, ~c"+"} 1:1-1:6
# expect: "a..b//c" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c".."} 1:2-1:4; 1:4 {:local_arity, ~c"b"} 1:4-1:5; 1:7 {:local_or_var, ~c"c"} 1:7-1:8
# expect: "x = ^y" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:operator, ~c"^"} 1:5-1:6; 1:6 {:local_or_var, ~c"y"} 1:6-1:7
# expect: "!x" 1:1 {:operator, ~c"!"} 1:1-1:2; 1:2 {:local_or_var, ~c"x"} 1:2-1:3
# expect: "foo?" 1:1 {:local_or_var, ~c"foo?"} 1:1-1:5
# expect: "foo!(1)" 1:1 {:local_call, ~c"foo!"} 1:1-1:5
# expect: "%@foo{}" 1:1 {:struct, {:module_attribute, ~c"foo"}} 1:1-1:6
# expect: "<<x::8>>" 1:3 {:local_or_var, ~c"x"} 1:3-1:4; 1:4 {:operator, ~c"::"} 1:4-1:6
# expect: "a ::b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"::"} 1:3-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a &&& b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"&&&"} 1:3-1:6; 1:7 {:local_or_var, ~c"b"} 1:7-1:8
# expect: "x->y" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:4 {:local_or_var, ~c"y"} 1:4-1:5
# expect: "a <- b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"<-"} 1:3-1:5; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: ":foo?bar" 1:1 {:unquoted_atom, ~c"foo?"} 1:1-1:6
# expect: "kw: :atom" 1:1 {:key, ~c"kw"} 1:1-1:3; 1:5 {:unquoted_atom, ~c"atom"} 1:5-1:10
# expect: "\"foo\": 1" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "~w[a]a" 1:1 {:sigil, ~c"w"} 1:1-1:3; 1:4 {:local_or_var, ~c"a"} 1:4-1:5; 1:6 {:local_or_var, ~c"a"} 1:6-1:7
# expect: "&(&1 + 2)" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:3 {:capture_arg, ~c"&1"} 1:3-1:5; 1:6 {:operator, ~c"+"} 1:6-1:7
# expect: "&&" 1:1 {:operator, ~c"&&"} 1:1-1:3
# expect: "a++b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"++"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a ++b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"++"} 1:3-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "-1" 1:1 {:operator, ~c"-"} 1:1-1:2
# expect: "+foo" 1:1 {:operator, ~c"+"} 1:1-1:2; 1:2 {:local_or_var, ~c"foo"} 1:2-1:5
# expect: "@" 1:1 {:operator, ~c"@"} 1:1-1:2
# expect: "@ foo" 1:1 {:operator, ~c"@"} 1:1-1:2; 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
# expect: ":Foo" 1:1 {:unquoted_atom, ~c"Foo"} 1:1-1:5
# expect: ":foo@bar" 1:1 {:unquoted_atom, ~c"foo@bar"} 1:1-1:9
# expect: "x = %Foo{}" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:struct, ~c"Foo"} 1:5-1:9
# expect: "x = %foo{}" 1:1 {:local_or_var, ~c"x"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:local_or_var, ~c"foo"} 1:6-1:9
# expect: "%foo.bar{}" 1:1 {:struct, {:local_or_var, ~c"foo"}} 1:1-1:5; 1:5 {:struct, {:dot, {:local_or_var, ~c"foo"}, ~c"bar"}} 1:1-1:9
# expect: "%foo.Bar{}" 1:1 {:struct, {:alias, {:local_or_var, ~c"foo"}, ~c"Bar"}} 1:1-1:9
# expect: "%Foo.bar{}" 1:1 {:struct, ~c"Foo"} 1:1-1:5; 1:5 {:struct, {:dot, {:alias, ~c"Foo"}, ~c"bar"}} 1:1-1:9
# expect: "%:foo{}" 1:1 {:unquoted_atom, ~c"foo"} 1:2-1:6
# expect: "%{}" 
# expect: "%%Foo" 1:1 {:struct, ~c"Foo"} 1:2-1:6
# expect: "a %Foo" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:struct, ~c"Foo"} 1:3-1:7
# expect: "@foo .bar" 1:1 {:module_attribute, ~c"foo"} 1:1-1:5; 1:5 {:dot, {:module_attribute, ~c"foo"}, ~c"bar"} 1:1-1:10
# expect: "foo (1)" 1:1 {:local_call, ~c"foo"} 1:1-1:4
# expect: "foo[1].bar" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo.bar/2" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8
# expect: "+/2" 
# expect: "&+/2" 
# expect: "& + / 2" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:3 {:operator, ~c"+"} 1:3-1:4
# expect: "Kernel.+/2" 1:1 {:alias, ~c"Kernel"} 1:1-1:7
# expect: "and/2" 1:1 {:local_arity, ~c"and"} 1:1-1:4
# expect: "and(1)" 1:1 {:local_call, ~c"and"} 1:1-1:4
# expect: "not(1)" 1:1 {:local_call, ~c"not"} 1:1-1:4
# expect: "do: foo" 1:1 {:key, ~c"do"} 1:1-1:3; 1:5 {:local_or_var, ~c"foo"} 1:5-1:8
# expect: "and: foo" 1:1 {:key, ~c"and"} 1:1-1:4; 1:6 {:local_or_var, ~c"foo"} 1:6-1:9
# expect: "+: 1" 
# expect: "Foo: 1" 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "foo?: 1" 1:1 {:key, ~c"foo?"} 1:1-1:5
# expect: "foo : 1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "foo :: 1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:operator, ~c"::"} 1:5-1:7
# expect: "foo::1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:operator, ~c"::"} 1:4-1:6
# expect: "foo:1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: ":foo: 1" 1:1 {:unquoted_atom, ~c"foo"} 1:1-1:5
# expect: "@foo: 1" 1:1 {:module_attribute, ~c"foo"} 1:1-1:5
# expect: "foo.bar: 1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:1-1:8
# expect: ":foo.bar()" 1:1 {:unquoted_atom, ~c"foo"} 1:1-1:5; 1:5 {:dot, {:unquoted_atom, ~c"foo"}, ~c"bar"} 1:1-1:9
# expect: ":foo .bar" 1:1 {:unquoted_atom, ~c"foo"} 1:1-1:5; 1:5 {:dot, {:unquoted_atom, ~c"foo"}, ~c"bar"} 1:1-1:10
# expect: ":foo?" 1:1 {:unquoted_atom, ~c"foo?"} 1:1-1:6
# expect: ":foo!=1" 1:1 {:unquoted_atom, ~c"foo!"} 1:1-1:6; 1:6 {:operator, ~c"!="} 1:5-1:7
# expect: ":foo@" 1:1 {:unquoted_atom, ~c"foo@"} 1:1-1:6
# expect: "a:foo" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:unquoted_atom, ~c"foo"} 1:2-1:6
# expect: "a::foo" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"::"} 1:2-1:4; 1:4 {:local_or_var, ~c"foo"} 1:4-1:7
# expect: "::foo" 1:1 {:operator, ~c"::"} 1:1-1:3; 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
# expect: ":::foo" 1:4 {:local_or_var, ~c"foo"} 1:4-1:7
# expect: ":::" 
# expect: "::" 1:1 {:operator, ~c"::"} 1:1-1:3
# expect: ":<<>>" 
# expect: ":%{}" 
# expect: ":%" 
# expect: ":.." 
# expect: ":..." 
# expect: ":." 
# expect: ":<>.foo" 1:4 {:dot, {:unquoted_atom, ~c"<>"}, ~c"foo"} 1:1-1:8
# expect: ": foo" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
# expect: ":&&" 
# expect: ":&&&" 
# expect: ":@" 1:1 {:operator, ~c"@"} 1:2-1:3
# expect: ":@foo" 1:1 {:module_attribute, ~c"foo"} 1:2-1:6
# expect: ":and" 1:1 {:unquoted_atom, ~c"and"} 1:1-1:5
# expect: ":a ? b" 1:1 {:unquoted_atom, ~c"a"} 1:1-1:3; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: "?:foo" 1:2 {:unquoted_atom, ~c"foo"} 1:2-1:6
# expect: "?: " 
# expect: "?+ + 1" 1:2 {:operator, ~c"+"} 1:2-1:3; 1:4 {:operator, ~c"+"} 1:4-1:5
# expect: "?. " 
# expect: "x?.foo" 1:1 {:local_or_var, ~c"x?"} 1:1-1:3; 1:3 {:dot, {:var, ~c"x?"}, ~c"foo"} 1:1-1:7
# expect: "1.foo" 
# expect: "1 .foo" 
# expect: "1..2" 1:2 {:operator, ~c".."} 1:2-1:4
# expect: "1..foo" 1:2 {:operator, ~c".."} 1:2-1:4; 1:4 {:local_or_var, ~c"foo"} 1:4-1:7
# expect: "foo..1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:operator, ~c".."} 1:4-1:6
# expect: "1..2//3" 1:2 {:operator, ~c".."} 1:2-1:4
# expect: "&1.foo" 1:1 {:capture_arg, ~c"&1"} 1:1-1:3
# expect: "&10" 1:1 {:capture_arg, ~c"&10"} 1:1-1:4
# expect: "&1a" 1:1 {:capture_arg, ~c"&1"} 1:1-1:3
# expect: "& 1" 1:1 {:operator, ~c"&"} 1:1-1:2
# expect: "&&1" 1:1 {:operator, ~c"&&"} 1:1-1:3
# expect: "&&&1" 1:1 {:operator, ~c"&&&"} 1:1-1:4
# expect: "a&1" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:capture_arg, ~c"&1"} 1:2-1:4
# expect: "&a" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:local_or_var, ~c"a"} 1:2-1:3
# expect: "&(a)" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "&(&1)" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:3 {:capture_arg, ~c"&1"} 1:3-1:5
# expect: "& &1" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:3 {:capture_arg, ~c"&1"} 1:3-1:5
# expect: "&&1 + 1" 1:1 {:operator, ~c"&&"} 1:1-1:3; 1:5 {:operator, ~c"+"} 1:5-1:6
# expect: "&@foo" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:module_attribute, ~c"foo"} 1:2-1:6
# expect: "&Foo" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:alias, ~c"Foo"} 1:2-1:5
# expect: "&foo.bar/1" 1:1 {:operator, ~c"&"} 1:1-1:2; 1:2 {:local_or_var, ~c"foo"} 1:2-1:5; 1:5 {:dot, {:var, ~c"foo"}, ~c"bar"} 1:2-1:9
# expect: "&1/2" 1:1 {:capture_arg, ~c"&1"} 1:1-1:3
# expect: "&1(2)" 1:1 {:capture_arg, ~c"&1"} 1:1-1:3
# expect: "a|>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"|>"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a|> b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"|>"} 1:2-1:4; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a |>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"|>"} 1:3-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a<>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"<>"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a <<<b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"<<<"} 1:3-1:6; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: "<<a" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "<<<<a" 1:5 {:local_or_var, ~c"a"} 1:5-1:6
# expect: "<<a>>" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "a>>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a>>>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c">>>"} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a~>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"~>"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a~>>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"~>>"} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a<~>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"<~>"} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a<~b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"<~"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "~~~a" 1:1 {:operator, ~c"~~~"} 1:1-1:4; 1:4 {:local_or_var, ~c"a"} 1:4-1:5
# expect: "~a" 1:1 {:sigil, ~c"a"} 1:1-1:3
# expect: "~" 
# expect: "~~" 
# expect: "a ~ b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "^^^" 1:1 {:operator, ~c"^^^"} 1:1-1:4
# expect: "a^^^b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"^^^"} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "^a" 1:1 {:operator, ~c"^"} 1:1-1:2; 1:2 {:local_or_var, ~c"a"} 1:2-1:3
# expect: "^^a" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "a=b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"="} 1:2-1:3; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "a==b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"=="} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a===b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"==="} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a!=b" 1:1 {:local_or_var, ~c"a!"} 1:1-1:3; 1:3 {:operator, ~c"!="} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a!==b" 1:1 {:local_or_var, ~c"a!"} 1:1-1:3; 1:3 {:operator, ~c"!=="} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a=~b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"=~"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a = ~s(b)" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"="} 1:3-1:4; 1:5 {:sigil, ~c"s"} 1:5-1:7; 1:8 {:local_or_var, ~c"b"} 1:8-1:9
# expect: "a=~s(b)" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"=~"} 1:2-1:4; 1:4 {:local_call, ~c"s"} 1:4-1:5; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: "!!a" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "!(a)" 1:1 {:operator, ~c"!"} 1:1-1:2; 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "a - b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"-"} 1:3-1:4; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a -b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"-"} 1:3-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a-b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"-"} 1:2-1:3; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "--a" 1:1 {:operator, ~c"--"} 1:1-1:3; 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "a--b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"--"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a---b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"---"} 1:2-1:5; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a**b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"**"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a*b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"*"} 1:2-1:3; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "a***b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a/b" 1:1 {:local_arity, ~c"a"} 1:1-1:2; 1:3 {:local_or_var, ~c"b"} 1:3-1:4
# expect: "a//b" 1:1 {:local_arity, ~c"a"} 1:1-1:2; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a/ /b" 1:1 {:local_arity, ~c"a"} 1:1-1:2; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a ||| b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"|||"} 1:3-1:6; 1:7 {:local_or_var, ~c"b"} 1:7-1:8
# expect: "a || b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"||"} 1:3-1:5; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: "a | b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"|"} 1:3-1:4; 1:5 {:local_or_var, ~c"b"} 1:5-1:6
# expect: "a <|> b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:3 {:operator, ~c"<|>"} 1:3-1:6; 1:7 {:local_or_var, ~c"b"} 1:7-1:8
# expect: "a->b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a=>b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a<-b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"<-"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "->" 
# expect: "=>" 
# expect: "(->)" 
# expect: "fn->a end" 1:1 {:keyword, ~c"fn"} 1:1-1:3; 1:5 {:local_or_var, ~c"a"} 1:5-1:6; 1:7 {:keyword, ~c"end"} 1:7-1:10
# expect: "a::b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:operator, ~c"::"} 1:2-1:4; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "a: :b" 1:1 {:key, ~c"a"} 1:1-1:2; 1:4 {:unquoted_atom, ~c"b"} 1:4-1:6
# expect: "+-" 
# expect: "-+a" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "+-+-" 
# expect: "a+-b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:4 {:local_or_var, ~c"b"} 1:4-1:5
# expect: "!-a" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "-!a" 1:3 {:local_or_var, ~c"a"} 1:3-1:4
# expect: "@@a" 
# expect: "@a@b" 
# expect: "@a.b@c" 1:1 {:module_attribute, ~c"a"} 1:1-1:3
# expect: "a@b" 
# expect: "a@" 
# expect: "@a?" 1:1 {:module_attribute, ~c"a?"} 1:1-1:4
# expect: "@a!" 1:1 {:module_attribute, ~c"a!"} 1:1-1:4
# expect: "@A" 
# expect: "@_a" 1:1 {:module_attribute, ~c"_a"} 1:1-1:4
# expect: "@1" 
# expect: "@é" 1:1 {:module_attribute, [233]} 1:1-1:3
# expect: "foo!bar" 1:1 {:local_or_var, ~c"foo!"} 1:1-1:5; 1:5 {:local_or_var, ~c"bar"} 1:5-1:8
# expect: "foo?bar" 1:1 {:local_or_var, ~c"foo?"} 1:1-1:5
# expect: "foo??" 1:1 {:local_or_var, ~c"foo?"} 1:1-1:5
# expect: "foo!?" 1:1 {:local_or_var, ~c"foo!"} 1:1-1:5
# expect: "foo!=bar" 1:1 {:local_or_var, ~c"foo!"} 1:1-1:5; 1:5 {:operator, ~c"!="} 1:4-1:6; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "foo!.bar" 1:1 {:local_or_var, ~c"foo!"} 1:1-1:5; 1:5 {:dot, {:var, ~c"foo!"}, ~c"bar"} 1:1-1:9
# expect: "foo?.bar" 1:1 {:local_or_var, ~c"foo?"} 1:1-1:5; 1:5 {:dot, {:var, ~c"foo?"}, ~c"bar"} 1:1-1:9
# expect: "foo!(a)" 1:1 {:local_call, ~c"foo!"} 1:1-1:5; 1:6 {:local_or_var, ~c"a"} 1:6-1:7
# expect: "foo! (a)" 1:1 {:local_call, ~c"foo!"} 1:1-1:5; 1:7 {:local_or_var, ~c"a"} 1:7-1:8
# expect: "foo!/1" 1:1 {:local_arity, ~c"foo!"} 1:1-1:5
# expect: "foo?.()" 1:1 {:local_or_var, ~c"foo?"} 1:1-1:5
# expect: "@foo." 1:1 {:module_attribute, ~c"foo"} 1:1-1:5
# expect: ":foo." 1:1 {:unquoted_atom, ~c"foo"} 1:1-1:5
# expect: "foo.+" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"+"} 1:1-1:6
# expect: "Foo.+" 1:1 {:alias, ~c"Foo"} 1:1-1:4; 1:4 {:dot, {:alias, ~c"Foo"}, ~c"+"} 1:1-1:6
# expect: "foo.1" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: "Foo.1" 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "1Foo" 
# expect: "1foo" 
# expect: "0x1F" 
# expect: "1_000" 
# expect: "1.5e3" 
# expect: "?a.b" 
# expect: "~s" 1:1 {:sigil, ~c"s"} 1:1-1:3
# expect: "~S(a)" 1:1 {:sigil, ~c"S"} 1:1-1:3; 1:4 {:local_or_var, ~c"a"} 1:4-1:5
# expect: "~sig(a)" 1:1 {:sigil, ~c"s"} 1:1-1:3; 1:2 {:local_call, ~c"sig"} 1:2-1:5; 1:6 {:local_or_var, ~c"a"} 1:6-1:7
# expect: "~FOO(a)" 1:1 {:sigil, ~c"F"} 1:1-1:3; 1:2 {:alias, ~c"FOO"} 1:2-1:5; 1:6 {:local_or_var, ~c"a"} 1:6-1:7
# expect: "~r/a/i" 1:1 {:sigil, ~c"r"} 1:1-1:3; 1:4 {:local_arity, ~c"a"} 1:4-1:5; 1:6 {:local_or_var, ~c"i"} 1:6-1:7
# expect: "~x" 1:1 {:sigil, ~c"x"} 1:1-1:3
# expect: "a~x" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:2 {:sigil, ~c"x"} 1:2-1:4
# expect: "=~x(a)" 1:1 {:operator, ~c"=~"} 1:1-1:3; 1:3 {:local_call, ~c"x"} 1:3-1:4; 1:5 {:local_or_var, ~c"a"} 1:5-1:6
# expect: "<~x" 1:1 {:operator, ~c"<~"} 1:1-1:3; 1:3 {:local_or_var, ~c"x"} 1:3-1:4
# expect: "~ x" 1:3 {:local_or_var, ~c"x"} 1:3-1:4
# expect: "a.~b" 1:1 {:local_or_var, ~c"a"} 1:1-1:2; 1:4 {:sigil, ~c"b"} 1:3-1:5
# expect: "foo ~r/x/" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:5 {:sigil, ~c"r"} 1:5-1:7; 1:8 {:local_arity, ~c"x"} 1:8-1:9
# expect: "%~x" 1:3 {:sigil, ~c"x"} 1:2-1:4
# expect: "[foo|bar]" 1:2 {:local_or_var, ~c"foo"} 1:2-1:5; 1:5 {:operator, ~c"|"} 1:5-1:6; 1:6 {:local_or_var, ~c"bar"} 1:6-1:9
# expect: "{:ok, foo}" 1:2 {:unquoted_atom, ~c"ok"} 1:2-1:5; 1:7 {:local_or_var, ~c"foo"} 1:7-1:10
# expect: "foo %{" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4
# expect: ":'foo'" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
# expect: ":foo.Bar" 
# expect: "foo:" 1:1 {:key, ~c"foo"} 1:1-1:4
# expect: "[a:]" 1:2 {:local_or_var, ~c"a"} 1:2-1:3
# expect: "foo:\tb" 1:1 {:key, ~c"foo"} 1:1-1:4; 1:6 {:local_or_var, ~c"b"} 1:6-1:7
# expect: "do(1)" 1:1 {:local_call, ~c"do"} 1:1-1:3
# expect: "end(1)" 1:1 {:local_call, ~c"end"} 1:1-1:4
# expect: "nil(1)" 1:1 {:local_call, ~c"nil"} 1:1-1:4
# expect: "true/2" 1:1 {:local_arity, ~c"true"} 1:1-1:5
# expect: "@foo(1)" 1:1 {:module_attribute, ~c"foo"} 1:1-1:5
# expect: "@foo/1" 1:1 {:module_attribute, ~c"foo"} 1:1-1:5
# expect: ":foo(1)" 1:1 {:unquoted_atom, ~c"foo"} 1:1-1:5
# expect: "Foo(1)" 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "Foo/2" 1:1 {:alias, ~c"Foo"} 1:1-1:4
# expect: "&1(3)" 1:1 {:capture_arg, ~c"&1"} 1:1-1:3
# expect: "%Foo(" 1:1 {:struct, ~c"Foo"} 1:1-1:5
# expect: "%foo(" 1:1 {:struct, {:local_or_var, ~c"foo"}} 1:1-1:5
# expect: "%foo/" 1:1 {:struct, {:local_or_var, ~c"foo"}} 1:1-1:5
# expect: "%do" 1:1 {:struct, {:local_or_var, ~c"do"}} 1:1-1:4
# expect: "%and" 
# expect: "@do" 1:1 {:module_attribute, ~c"do"} 1:1-1:4
# expect: ":do" 1:1 {:unquoted_atom, ~c"do"} 1:1-1:4
# expect: "@and" 1:1 {:module_attribute, ~c"and"} 1:1-1:5
# expect: "foo.and(1)" 1:1 {:local_or_var, ~c"foo"} 1:1-1:4; 1:4 {:dot, {:var, ~c"foo"}, ~c"and"} 1:1-1:8
# expect: "@a.b.C" 1:1 {:module_attribute, ~c"a"} 1:1-1:3
# expect: "1.Foo" 
# expect: "%A.B.c{" 1:1 {:struct, ~c"A.B"} 1:1-1:5; 1:5 {:struct, {:dot, {:alias, ~c"A.B"}, ~c"c"}} 1:1-1:7
# expect: "%  @foo" 1:4 {:module_attribute, ~c"foo"} 1:4-1:8
# expect: "% foo" 1:3 {:local_or_var, ~c"foo"} 1:3-1:6
