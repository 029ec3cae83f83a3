# The function that `Macro.to_string/2` is given has the last word on the text of each node.
same = fn _node, text -> text end
marked = fn _node, text -> "<" <> text <> ">" end

told = fn node, text ->
  IO.puts("#{inspect(node)}: #{text}")
  text
end

for text <- [
      "a + foo(1, :x)",
      "[1, a: 2]",
      "fn x -> {x, 1} end",
      "&(&1 + 1)",
      "~w(a b)a",
      "A.b(<<c::8>>)"
    ] do
  text |> Code.string_to_quoted!() |> Macro.to_string(told)
end
# expect: {:a, [line: 1], nil}: a
# expect: 1: 1
# expect: :x: :x
# expect: {:foo, [line: 1], [1, :x]}: foo(1, :x)
# expect: {:+, [line: 1], [{:a, [line: 1], nil}, {:foo, [line: 1], [1, :x]}]}: a + foo(1, :x)
# expect: 1: 1
# expect: :a: :a
# expect: 2: 2
# expect: {:{}, [], [:a, 2]}: {:a, 2}
# expect: [1, {:a, 2}]: [1, {:a, 2}]
# expect: {:x, [line: 1], nil}: x
# expect: {:x, [line: 1], nil}: x
# expect: 1: 1
# expect: {:{}, [], [{:x, [line: 1], nil}, 1]}: {x, 1}
# expect: {:fn, [line: 1], [{:->, [line: 1], [[{:x, [line: 1], nil}], {{:x, [line: 1], nil}, 1}]}]}: fn x -> {x, 1} end
# expect: 1: 1
# expect: {:&, [line: 1], [1]}: &1
# expect: 1: 1
# expect: {:+, [line: 1], [{:&, [line: 1], [1]}, 1]}: &1 + 1
# expect: {:&, [line: 1], [{:+, [line: 1], [{:&, [line: 1], [1]}, 1]}]}: &(&1 + 1)
# expect: ~c"a": a
# expect: {:sigil_w, [delimiter: "(", line: 1], [{:<<>>, [line: 1], ["a b"]}, ~c"a"]}: ~w(a b)a
# expect: {:__aliases__, [line: 1], [:A]}: A
# expect: {:c, [line: 1], nil}: c
# expect: 8: 8
# expect: {:"::", [line: 1], [{:c, [line: 1], nil}, 8]}: c::8
# expect: {:<<>>, [line: 1], [{:"::", [line: 1], [{:c, [line: 1], nil}, 8]}]}: <<c::8>>
# expect: {{:., [line: 1], [{:__aliases__, [line: 1], [:A]}, :b]}, [line: 1], [{:<<>>, [line: 1], [{:"::", [line: 1], [{:c, [line: 1], nil}, 8]}]}]}: A.b(<<c::8>>)

texts = [
  "foo do\n a\nend",
  "foo 1, 2 do\n a\n b\nelse\n c\nend",
  "foo a: 1 do\n b\nend",
  "fn a, b when a > b -> c\n d -> e end",
  "fn -> a end",
  "fn ->\n a\n b\nend",
  "fn x -> case x do a -> b end end",
  "%{a => b, :c => d}",
  "%{\"a\" => 1, b: 2}",
  "%{a | b => 1}",
  "foo(1, a: 2)",
  "foo([a: 2], 1)",
  "foo([1, a: 2])",
  "[a: 1, b: 2]",
  "[{:a, 1}, 2]",
  "[\"a b\": 1]",
  "~w(a b)a",
  "~r/a\#{b}/i",
  "'a\#{b}'",
  "~S(a)",
  "\"a\\nb\"",
  "\"\"\"\nabc\ndef\n\"\"\"",
  "<<a, b::binary-size(2), c::size(3)-unit(4)>>",
  "<<\"a\", b>>",
  "<<>>",
  "&1",
  "&foo(&1, 2)",
  "&Foo.bar/2",
  "&(&1.a)",
  "& &1",
  "&[&1]",
  "&{&1, 2}",
  "-x",
  "+x",
  "^x",
  "!x",
  "not x",
  "~~~x",
  "-(1 + 2)",
  "!(a)",
  "!foo(a)",
  "not(a == b)",
  "-(-1)",
  "@x 1",
  "@spec foo(a) :: b when a: c",
  "@x",
  "@x.y",
  "x.y[1]",
  "foo(1)[2]",
  "foo().bar",
  "foo.bar.baz",
  "Foo.bar",
  "Foo.bar()",
  "foo.bar()",
  "foo.\"b c\"(1)",
  "Foo.\"b c\"",
  ":foo.bar(1)",
  "Foo.{A, B}",
  "Foo.Bar.{A}",
  "foo.Bar",
  "__MODULE__.Foo",
  "alias Foo.Bar, as: B",
  "a |> b |> c(1)",
  "a ++ b ++ c",
  "(a ++ b) ++ c",
  "a -- (b -- c)",
  "(a -- b) -- c",
  "a <> b",
  "a and (b or c)",
  "a when b",
  "a :: b",
  "a <- b",
  "for a <- b, c, into: d, do: e",
  "with {:ok, a} <- b do\n c\nelse\n _ -> d\nend",
  "receive do\n a -> b\nafter\n 10 -> c\nend",
  "if a, do: b",
  "unless a do\n b\nend",
  "cond do\n a -> b\n true -> c\nend",
  "a..b",
  "..",
  "a = if b do c end",
  "foo(if b do c end)",
  "(a; b; c)",
  "foo((a; b))",
  "x = (a; b)",
  "defmodule A do\n def b(c) when d, do: e\n defp f, do: 1\nend",
  "quote do: unquote(a)",
  "unquote(a)",
  "unquote(a)(b)",
  "%Foo{}",
  "%Foo{a | b: 1}",
  "%{}",
  "%__MODULE__{a: 1}",
  "{a, b, c, d}",
  "{:a, b}",
  "1_000",
  "0x1F",
  "?a",
  "1.0e10",
  "\"\"",
  "''",
  ":a",
  ":\"A b\"",
  ":+",
  "nil",
  "true",
  "Foo",
  "Elixir.Foo",
  "a..b//c",
  "a in [1]",
  "not(a in b)",
  "a not in b",
  "!(a in b)",
  "foo a, b",
  "foo",
  "foo()",
  "...",
  "fn () -> a end",
  "fn (a, b) -> a end",
  "fn [a: b] -> a end",
  "fn x when x -> y end",
  "a.(b)",
  "a.b.(c)",
  "(fn x -> x end).(1)",
  "foo.(1).(2)",
  "a && b || c",
  "a || (b && c)",
  "(a = b) == c",
  "a == (b = c)",
  "a |> (b |> c)",
  "-a ** b",
  "(-a) ** b",
  "foo -1",
  "a - -1",
  "a + -b",
  "try do\n a\ncatch\n b, c -> d\nafter\n e\nend",
  "[a | b]",
  "[a, b | c]",
  "[(a; b)]",
  "a ~> b",
  "a <|> b",
  "a &&& b",
  "import Foo, only: [a: 1]",
  "use Foo, a: 1",
  "raise \"a\"",
  "super(1)",
  "__ENV__.line",
  "\"a\#{b + 1}c\#{d}\"",
  "\"\#{a}\"",
  "[do: 1]",
  "foo(do: 1)",
  "foo(a, [do: 1, else: 2])",
  "foo(a, [do: 1, x: 2])",
  "case a do\n b when c ->\n  d\n  e\nend"
]

for text <- texts do
  quoted = Code.string_to_quoted!(text, emit_warnings: false)
  IO.puts(Macro.to_string(quoted, same))
  IO.puts(Macro.to_string(quoted, marked))
end
# expect: foo do
# expect:   a
# expect: end
# expect: <foo do
# expect:   <a>
# expect: end>
# expect: foo(1, 2) do
# expect:   a
# expect:   b
# expect: else
# expect:   c
# expect: end
# expect: <foo(<1>, <2>) do
# expect:   <a>
# expect:   <b>
# expect: else
# expect:   <c>
# expect: end>
# expect: foo(a: 1) do
# expect:   b
# expect: end
# expect: <foo(a: <1>) do
# expect:   <b>
# expect: end>
# expect: fn
# expect:   (a, b) when a > b ->
# expect:     c
# expect:   d ->
# expect:     e
# expect: end
# expect: <fn
# expect:   <(<a>, <b>) when <<a> > <b>>> ->
# expect:     <c>
# expect:   <d> ->
# expect:     <e>
# expect: end>
# expect: fn -> a end
# expect: <fn -> <a> end>
# expect: fn ->
# expect:   a
# expect:   b
# expect: end
# expect: <fn ->
# expect:   <a>
# expect:   <b>
# expect: end>
# expect: fn x -> case(x) do
# expect:   a ->
# expect:     b
# expect: end end
# expect: <fn <x> -> <case(<x>) do
# expect:   <a> ->
# expect:     <b>
# expect: end> end>
# expect: %{a => b, :c => d}
# expect: <%{<a> => <b>, <:c> => <d>}>
# expect: %{"a" => 1, :b => 2}
# expect: <%{<"a"> => <1>, <:b> => <2>}>
# expect: %{a | b => 1}
# expect: <%{<a> | <b> => <1>}>
# expect: foo(1, a: 2)
# expect: <foo(<1>, a: <2>)>
# expect: foo([a: 2], 1)
# expect: <foo(<[a: <2>]>, <1>)>
# expect: foo([1, {:a, 2}])
# expect: <foo(<[<1>, <{<:a>, <2>}>]>)>
# expect: [a: 1, b: 2]
# expect: <[a: <1>, b: <2>]>
# expect: [{:a, 1}, 2]
# expect: <[<{<:a>, <1>}>, <2>]>
# expect: ["a b": 1]
# expect: <["a b": <1>]>
# expect: ~w(a b)a
# expect: <~w(a b)<a>>
# expect: ~r/a#{b}/i
# expect: <~r/a#{<b>}/<i>>
# expect: List.to_charlist(["a", Kernel.to_string(b)])
# expect: <List.to_charlist(<[<"a">, <Kernel.to_string(<b>)>]>)>
# expect: ~S(a)
# expect: <~S(a)>
# expect: "a\nb"
# expect: <"a\nb">
# expect: "abc\ndef\n"
# expect: <"abc\ndef\n">
# expect: <<a, b::binary-size(2), c::size(3)-unit(4)>>
# expect: <<<(<a>), (<<b>::<<binary>-<size(<2>)>>>), (<<c>::<<size(<3>)>-<unit(<4>)>>>)>>>
# expect: <<"a", b>>
# expect: <<<(<"a">), (<b>)>>>
# expect: <<>>
# expect: <<<>>>
# expect: &1
# expect: <&<1>>
# expect: &(foo(&1, 2))
# expect: <&(<foo(<&<1>>, <2>)>)>
# expect: &Foo.bar/2
# expect: <&<Foo>.bar/<2>>
# expect: &(&1.a)
# expect: <&(<<&<1>>.a>)>
# expect: &(&1)
# expect: <&(<&<1>>)>
# expect: &([&1])
# expect: <&(<[<&<1>>]>)>
# expect: &({&1, 2})
# expect: <&(<{<&<1>>, <2>}>)>
# expect: -x
# expect: <-<x>>
# expect: +x
# expect: <+<x>>
# expect: ^x
# expect: <^<x>>
# expect: !x
# expect: <!<x>>
# expect: not(x)
# expect: <not(<x>)>
# expect: ~~~x
# expect: <~~~<x>>
# expect: -(1 + 2)
# expect: <-(<<1> + <2>>)>
# expect: !a
# expect: <!<a>>
# expect: !foo(a)
# expect: <!<foo(<a>)>>
# expect: not(a == b)
# expect: <not(<<a> == <b>>)>
# expect: -(-1)
# expect: <-(<-<1>>)>
# expect: @x(1)
# expect: <@<x(<1>)>>
# expect: @spec(foo(a) :: b when a: c)
# expect: <@<spec(<<<foo(<a>)> :: <b>> when a: <c>>)>>
# expect: @x
# expect: <@<x>>
# expect: @x.y
# expect: <<@<x>>.y>
# expect: x.y[1]
# expect: <<<x>.y><[<1>]>>
# expect: foo(1)[2]
# expect: <<foo(<1>)><[<2>]>>
# expect: foo().bar
# expect: <<foo()>.bar>
# expect: foo.bar.baz
# expect: <<<foo>.bar>.baz>
# expect: Foo.bar
# expect: <<Foo>.bar>
# expect: Foo.bar()
# expect: <<Foo>.bar()>
# expect: foo.bar()
# expect: <<foo>.bar()>
# expect: foo."b c"(1)
# expect: <<foo>."b c"(<1>)>
# expect: Foo."b c"
# expect: <<Foo>."b c">
# expect: :foo.bar(1)
# expect: <:foo.bar(<1>)>
# expect: Foo.{A, B}
# expect: <<Foo>.{<A>, <B>}>
# expect: Foo.Bar.{A}
# expect: <<Foo.Bar>.{<A>}>
# expect: foo.Bar
# expect: <<foo>.Bar>
# expect: __MODULE__.Foo
# expect: <<__MODULE__>.Foo>
# expect: alias(Foo.Bar, as: B)
# expect: <alias(<Foo.Bar>, as: <B>)>
# expect: a |> b |> c(1)
# expect: <<<a> |> <b>> |> <c(<1>)>>
# expect: a ++ b ++ c
# expect: <<a> ++ <<b> ++ <c>>>
# expect: (a ++ b) ++ c
# expect: <(<<a> ++ <b>>) ++ <c>>
# expect: a -- b -- c
# expect: <<a> -- <<b> -- <c>>>
# expect: (a -- b) -- c
# expect: <(<<a> -- <b>>) -- <c>>
# expect: a <> b
# expect: <<a> <> <b>>
# expect: a and (b or c)
# expect: <<a> and (<<b> or <c>>)>
# expect: a when b
# expect: <<a> when <<b>>>
# expect: a :: b
# expect: <<a> :: <b>>
# expect: a <- b
# expect: <<a> <- <b>>
# expect: for(a <- b, c, into: d, do: e)
# expect: <for(<<a> <- <b>>, <c>, into: <d>, do: <e>)>
# expect: with({:ok, a} <- b) do
# expect:   c
# expect: else
# expect:   _ ->
# expect:     d
# expect: end
# expect: <with(<<{<:ok>, <a>}> <- <b>>) do
# expect:   <c>
# expect: else
# expect:   <_> ->
# expect:     <d>
# expect: end>
# expect: receive do
# expect:   a ->
# expect:     b
# expect: after
# expect:   10 ->
# expect:     c
# expect: end
# expect: <receive do
# expect:   <a> ->
# expect:     <b>
# expect: after
# expect:   <10> ->
# expect:     <c>
# expect: end>
# expect: if(a) do
# expect:   b
# expect: end
# expect: <if(<a>) do
# expect:   <b>
# expect: end>
# expect: unless(a) do
# expect:   b
# expect: end
# expect: <unless(<a>) do
# expect:   <b>
# expect: end>
# expect: cond do
# expect:   a ->
# expect:     b
# expect:   true ->
# expect:     c
# expect: end
# expect: <cond do
# expect:   <a> ->
# expect:     <b>
# expect:   <true> ->
# expect:     <c>
# expect: end>
# expect: a..b
# expect: <<a>..<b>>
# expect: ..()
# expect: <..()>
# expect: a = if(b) do
# expect:   c
# expect: end
# expect: <<a> = <if(<b>) do
# expect:   <c>
# expect: end>>
# expect: foo(if(b) do
# expect:   c
# expect: end)
# expect: <foo(<if(<b>) do
# expect:   <c>
# expect: end>)>
# expect: (
# expect:   a
# expect:   b
# expect:   c
# expect: )
# expect: <(
# expect:   <a>
# expect:   <b>
# expect:   <c>
# expect: )>
# expect: foo((
# expect:   a
# expect:   b
# expect: ))
# expect: <foo(<(
# expect:   <a>
# expect:   <b>
# expect: )>)>
# expect: x = (
# expect:   a
# expect:   b
# expect: )
# expect: <<x> = <(
# expect:   <a>
# expect:   <b>
# expect: )>>
# expect: defmodule(A) do
# expect:   def(b(c) when d) do
# expect:     e
# expect:   end
# expect:   defp(f) do
# expect:     1
# expect:   end
# expect: end
# expect: <defmodule(<A>) do
# expect:   <def(<<b(<c>)> when <<d>>>) do
# expect:     <e>
# expect:   end>
# expect:   <defp(<f>) do
# expect:     <1>
# expect:   end>
# expect: end>
# expect: quote do
# expect:   unquote(a)
# expect: end
# expect: <quote do
# expect:   <unquote(<a>)>
# expect: end>
# expect: unquote(a)
# expect: <unquote(<a>)>
# expect: unquote(a)(b)
# expect: <<unquote(<a>)>(<b>)>
# expect: %Foo{}
# expect: <%<Foo>{}>
# expect: %Foo{a | b: 1}
# expect: <%<Foo>{<a> | b: <1>}>
# expect: %{}
# expect: <%{}>
# expect: %__MODULE__{a: 1}
# expect: <%<__MODULE__>{a: <1>}>
# expect: {a, b, c, d}
# expect: <{<a>, <b>, <c>, <d>}>
# expect: {:a, b}
# expect: <{<:a>, <b>}>
# expect: 1000
# expect: <1000>
# expect: 31
# expect: <31>
# expect: 97
# expect: <97>
# expect: 10000000000.0
# expect: <10000000000.0>
# expect: ""
# expect: <"">
# expect: []
# expect: <[]>
# expect: :a
# expect: <:a>
# expect: :"A b"
# expect: <:"A b">
# expect: :+
# expect: <:+>
# expect: nil
# expect: <nil>
# expect: true
# expect: <true>
# expect: Foo
# expect: <Foo>
# expect: Elixir.Foo
# expect: <Elixir.Foo>
# expect: a..b//c
# expect: <<a>..<b>//<c>>
# expect: a in [1]
# expect: <<a> in <[<1>]>>
# expect: a not in b
# expect: <<a> not in <b>>
# expect: a not in b
# expect: <<a> not in <b>>
# expect: !(a in b)
# expect: <!(<<a> in <b>>)>
# expect: foo(a, b)
# expect: <foo(<a>, <b>)>
# expect: foo
# expect: <foo>
# expect: foo()
# expect: <foo()>
# expect: ...()
# expect: <...()>
# expect: fn -> a end
# expect: <fn -> <a> end>
# expect: fn a, b -> a end
# expect: <fn <a>, <b> -> <a> end>
# expect: fn [a: b] -> a end
# expect: <fn <[a: <b>]> -> <a> end>
# expect: fn x when x -> y end
# expect: <fn <<x> when <<x>>> -> <y> end>
# expect: a.(b)
# expect: <<a>.(<b>)>
# expect: a.b.(c)
# expect: <<<a>.b>.(<c>)>
# expect: (fn x -> x end).(1)
# expect: <(<fn <x> -> <x> end>).(<1>)>
# expect: foo.(1).(2)
# expect: <<<foo>.(<1>)>.(<2>)>
# expect: a && b || c
# expect: <<<a> && <b>> || <c>>
# expect: a || b && c
# expect: <<a> || <<b> && <c>>>
# expect: (a = b) == c
# expect: <(<<a> = <b>>) == <c>>
# expect: a == (b = c)
# expect: <<a> == (<<b> = <c>>)>
# expect: a |> (b |> c)
# expect: <<a> |> (<<b> |> <c>>)>
# expect: -a ** b
# expect: <<-<a>> ** <b>>
# expect: -a ** b
# expect: <<-<a>> ** <b>>
# expect: foo(-1)
# expect: <foo(<-<1>>)>
# expect: a - -1
# expect: <<a> - <-<1>>>
# expect: a + -b
# expect: <<a> + <-<b>>>
# expect: try do
# expect:   a
# expect: catch
# expect:   b, c ->
# expect:     d
# expect: after
# expect:   e
# expect: end
# expect: <try do
# expect:   <a>
# expect: catch
# expect:   <b>, <c> ->
# expect:     <d>
# expect: after
# expect:   <e>
# expect: end>
# expect: [a | b]
# expect: <[<<a> | <b>>]>
# expect: [a, b | c]
# expect: <[<a>, <<b> | <c>>]>
# expect: [(
# expect:   a
# expect:   b
# expect: )]
# expect: <[<(
# expect:   <a>
# expect:   <b>
# expect: )>]>
# expect: a ~> b
# expect: <<a> ~> <b>>
# expect: a <|> b
# expect: <<a> <|> <b>>
# expect: a &&& b
# expect: <<a> &&& <b>>
# expect: import(Foo, only: [a: 1])
# expect: <import(<Foo>, only: <[a: <1>]>)>
# expect: use(Foo, a: 1)
# expect: <use(<Foo>, a: <1>)>
# expect: raise("a")
# expect: <raise(<"a">)>
# expect: super(1)
# expect: <super(<1>)>
# expect: __ENV__.line
# expect: <<__ENV__>.line>
# expect: "a#{b + 1}c#{d}"
# expect: <"a#{<<b> + <1>>}c#{<d>}">
# expect: "#{a}"
# expect: <"#{<a>}">
# expect: [do: 1]
# expect: <[do: <1>]>
# expect: foo do
# expect:   1
# expect: end
# expect: <foo do
# expect:   <1>
# expect: end>
# expect: foo(a) do
# expect:   1
# expect: else
# expect:   2
# expect: end
# expect: <foo(<a>) do
# expect:   <1>
# expect: else
# expect:   <2>
# expect: end>
# expect: foo(a, do: 1, x: 2)
# expect: <foo(<a>, do: <1>, x: <2>)>
# expect: case(a) do
# expect:   b when c ->
# expect:     d
# expect:     e
# expect: end
# expect: <case(<a>) do
# expect:   <<b> when <<c>>> ->
# expect:     <d>
# expect:     <e>
# expect: end>
