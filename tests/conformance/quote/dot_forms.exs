# Calls on what is not a module.
IO.inspect(quote do: a.b.c)
# expect: {{:., [], [{{:., [], [{:a, [], Elixir}, :b]}, [no_parens: true], []}, :c]},
# expect:  [no_parens: true], []}
IO.inspect(quote do: a.b().c)
# expect: {{:., [], [{{:., [], [{:a, [], Elixir}, :b]}, [], []}, :c]}, [no_parens: true],
# expect:  []}
IO.inspect(quote do: Foo.{A, B})
# expect: {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :{}]}, [],
# expect:  [{:__aliases__, [alias: false], [:A]}, {:__aliases__, [alias: false], [:B]}]}
IO.inspect(quote do: :erlang.+(1, 2)) # expect: {{:., [], [:erlang, :+]}, [], [1, 2]}
IO.inspect(quote do: a."b c"()) # expect: {{:., [], [{:a, [], Elixir}, :"b c"]}, [], []}
IO.inspect(quote do: (& &1).(1)) # expect: {{:., [], [{:&, [], [{:&, [], [1]}]}]}, [], [1]}
