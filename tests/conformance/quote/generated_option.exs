# `generated: true` marks every form of a call or a variable.
IO.inspect(quote(generated: true, do: foo(x, Foo.Bar.baz())))
# expect: {:foo, [generated: true],
# expect:  [
# expect:    {:x, [generated: true], Elixir},
# expect:    {{:., [generated: true],
# expect:      [{:__aliases__, [generated: true, alias: false], [:Foo, :Bar]}, :baz]},
# expect:     [generated: true], []}
# expect:  ]}
IO.inspect(quote(generated: true, line: 3, do: x)) # expect: {:x, [generated: true, line: 3], Elixir}
IO.inspect(quote(generated: false, do: foo(x))) # expect: {:foo, [], [{:x, [], Elixir}]}
