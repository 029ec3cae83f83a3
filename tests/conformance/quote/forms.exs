# What quoting makes of calls, variables, aliases and literals.
alias Foo.Bar
IO.inspect(quote do: foo) # expect: {:foo, [], Elixir}
IO.inspect(quote do: foo()) # expect: {:foo, [], []}
IO.inspect(quote do: foo(1, :a, "s", [1, {2, 3}], {1, 2, 3}))
# expect: {:foo, [], [1, :a, "s", [1, {2, 3}], {:{}, [], [1, 2, 3]}]}
IO.inspect(quote do: Baz) # expect: {:__aliases__, [alias: false], [:Baz]}
IO.inspect(quote do: Bar.Q) # expect: {:__aliases__, [alias: Foo.Bar.Q], [:Bar, :Q]}
IO.inspect(quote do: Bar.f(1)) # expect: {{:., [], [{:__aliases__, [alias: Foo.Bar], [:Bar]}, :f]}, [], [1]}
IO.inspect(quote do: x.y) # expect: {{:., [], [{:x, [], Elixir}, :y]}, [no_parens: true], []}
IO.inspect(quote do: x.y()) # expect: {{:., [], [{:x, [], Elixir}, :y]}, [], []}
IO.inspect(quote do: x.(1)) # expect: {{:., [], [{:x, [], Elixir}]}, [], [1]}
IO.inspect(quote do: %{a: 1}) # expect: {:%{}, [], [a: 1]}
IO.inspect(quote do: %Foo{a: 1})
# expect: {:%, [], [{:__aliases__, [alias: false], [:Foo]}, {:%{}, [], [a: 1]}]}
IO.inspect(quote do: &(&1 + 1))
# expect: {:&, [],
# expect:  [
# expect:    {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:     [{:&, [], [1]}, 1]}
# expect:  ]}
IO.inspect(quote do: is_atom(:a)) # expect: {:is_atom, [context: Elixir, imports: [{1, Kernel}]], [:a]}
IO.inspect(quote do: __MODULE__) # expect: {:__MODULE__, [], Elixir}
IO.inspect(quote do: (1; 2)) # expect: {:__block__, [], [1, 2]}
IO.inspect(quote do: fn a, b -> a end)
# expect: {:fn, [], [{:->, [], [[{:a, [], Elixir}, {:b, [], Elixir}], {:a, [], Elixir}]}]}
IO.inspect(quote do: @foo)
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:foo, [context: Elixir], Elixir}]}
IO.inspect(quote do: x[:a])
# expect: {{:., [from_brackets: true], [Access, :get]}, [from_brackets: true],
# expect:  [{:x, [], Elixir}, :a]}
IO.inspect(quote do: <<a::8>>) # expect: {:<<>>, [], [{:"::", [], [{:a, [], Elixir}, 8]}]}
IO.inspect(quote do: "a#{b}")
# expect: {:<<>>, [],
# expect:  [
# expect:    "a",
# expect:    {:"::", [],
# expect:     [
# expect:       {{:., [], [Kernel, :to_string]}, [from_interpolation: true],
# expect:        [{:b, [], Elixir}]},
# expect:       {:binary, [], Elixir}
# expect:     ]}
# expect:  ]}
IO.inspect(quote do: ~s(a))
# expect: {:sigil_s, [delimiter: "(", context: Elixir, imports: [{2, Kernel}]],
# expect:  [{:<<>>, [], ["a"]}, []]}
