# `Macro.to_string` of calls built by hand.
for quoted <- [
      {:foo, [], []},
      {:foo, [], nil},
      {:foo, [], [1, 2]},
      {:+, [], [1, 2]},
      {:+, [], [1]},
      {:not, [], [{:x, [], nil}]},
      {:!, [], [{:a, [], nil}]},
      {{:., [], [{:x, [], nil}, :foo]}, [], []},
      {{:., [], [{:x, [], nil}, :foo]}, [no_parens: true], []},
      {{:., [], [:lists, :map]}, [], [1]},
      {{:., [], [Foo.Bar, :baz]}, [], [1]},
      {{:., [], [{:f, [], nil}]}, [], [1]},
      {{:., [], [Kernel, :+]}, [], [1, 2]},
      {:"odd name", [], [1]},
      {:%{}, [], [a: 1]},
      {:%{}, [], [{"a", 1}, {:b, 2}]},
      {:{}, [], [1, 2, 3]},
      {:{}, [], []},
      {:<<>>, [], [1, 2]},
      {:&, [], [1]},
      {:&, [], [{:/, [], [{:foo, [], nil}, 2]}]},
      {:fn, [], [{:->, [], [[{:x, [], nil}], {:x, [], nil}]}]},
      {:__block__, [], []},
      {:__block__, [], [1]},
      {:__block__, [], [1, 2]},
      {:__aliases__, [], [:Foo, :Bar]},
      {:@, [], [{:foo, [], [1]}]},
      {:@, [], [{:foo, [], nil}]},
      {:|>, [], [1, {:foo, [], []}]},
      {:when, [], [{:x, [], nil}, {:y, [], nil}]},
      {:in, [], [1, [1, 2]]},
      {:not, [], [{:in, [], [1, [1]]}]},
      {:.., [], [1, 2]},
      {:..//, [], [1, 2, 3]},
      {:"..", [], []},
      {:..., [], []},
      {:"::", [], [1, 2]},
      {:\\, [], [1, 2]},
      {:^, [], [{:x, [], nil}]},
      {:sigil_r, [delimiter: "/"], [{:<<>>, [], ["a"]}, ~c"i"]},
      {:unquote, [], [1]},
      [do: 1],
      {:foo, [], [[do: 1]]},
      {:foo, [], [1, [a: 1, b: 2]]},
      {:-, [], [{:-, [], [1]}]},
      {:-, [], [-1]},
      {:*, [], [{:+, [], [1, 2]}, 3]},
      {:+, [], [1, {:+, [], [2, 3]}]},
      {:=, [], [{:x, [], nil}, {:=, [], [1, 2]}]},
      -1,
      %{a: 1},
      {1, 2, 3},
      {1, 2},
      ~c"abc",
      "a\nb",
      :"a b",
      self() && 1,
      1.0,
      nil
    ] do
  IO.puts(Macro.to_string(quoted))
end
# expect: foo()
# expect: foo
# expect: foo(1, 2)
# expect: 1 + 2
# expect: +1
# expect: not x
# expect: !a
# expect: x.foo()
# expect: x.foo
# expect: :lists.map(1)
# expect: Foo.Bar.baz(1)
# expect: f.(1)
# expect: Kernel.+(1, 2)
# expect: odd name(1)
# expect: %{a: 1}
# expect: %{"a" => 1, b: 2}
# expect: {1, 2, 3}
# expect: {}
# expect: <<1, 2>>
# expect: &1
# expect: &foo/2
# expect: fn x -> x end
# expect:
# expect: 1
# expect: 1
# expect: 2
# expect: Foo.Bar
# expect: @foo 1
# expect: @foo
# expect: 1 |> foo()
# expect: x when y
# expect: 1 in [1, 2]
# expect: 1 not in [1]
# expect: 1..2
# expect: 1..2//3
# expect: ..
# expect: ...
# expect: 1 :: 2
# expect: 1 \\ 2
# expect: ^x
# expect: ~r/a/i
# expect: unquote(1)
# expect: [do: 1]
# expect: foo do
# expect:   1
# expect: end
# expect: foo(1, a: 1, b: 2)
# expect: -(-1)
# expect: --1
# expect: (1 + 2) * 3
# expect: 1 + (2 + 3)
# expect: x = 1 = 2
# expect: -1
# expect: %{a: 1}
# expect: {1, 2, 3}
# expect: {1, 2}
# expect: ~c"abc"
# expect: "a\nb"
# expect: :"a b"
# expect: 1
# expect: 1.0
# expect: nil
