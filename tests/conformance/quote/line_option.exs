# `line:` gives each form its line; a line may come from a variable.
sorted = fn quoted -> Macro.prewalk(quoted, &Macro.update_meta(&1, fn meta -> Enum.sort(meta) end)) end
IO.inspect(quote(line: 5, do: foo(bar, 1))) # expect: {:foo, [line: 5], [{:bar, [line: 5], Elixir}, 1]}
IO.inspect(sorted.(quote(line: 5, do: Foo.bar(x))))
# expect: {{:., [line: 5], [{:__aliases__, [alias: false, line: 5], [:Foo]}, :bar]},
# expect:  [line: 5], [{:x, [line: 5], Elixir}]}
line = 40 + 2
IO.inspect(sorted.(quote(line: line, do: a + b)))
# expect: {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}], line: 42],
# expect:  [{:a, [line: 42], Elixir}, {:b, [line: 42], Elixir}]}
IO.inspect(quote([line: true], do: f(here)) |> elem(0)) # expect: :f
IO.inspect(sorted.(quote(line: 9, do: unquote(quote(line: 3, do: f(x))) + g())))
# expect: {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}], line: 9],
# expect:  [{:f, [line: 3], [{:x, [line: 3], Elixir}]}, {:g, [line: 9], []}]}
