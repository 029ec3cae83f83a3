# Generated code is marked.
IO.inspect(quote generated: true, do: foo(x, 1 + 2))
# expect: {:foo, [generated: true],
# expect:  [
# expect:    {:x, [generated: true], Elixir},
# expect:    {:+, [generated: true, context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:     [1, 2]}
# expect:  ]}
