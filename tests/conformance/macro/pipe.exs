# A value goes into a call as an argument.
p = fn f ->
  try do
    IO.inspect(f.(), limit: :infinity)
  rescue
    e -> IO.inspect({e.__struct__, Exception.message(e)})
  end
end

p.(fn -> Macro.pipe(1, quote(do: foo(2)), 0) end) # expect: {:foo, [], [1, 2]}
p.(fn -> Macro.pipe(1, quote(do: foo(2)), 1) end) # expect: {:foo, [], [2, 1]}
p.(fn -> Macro.pipe(1, quote(do: foo), 0) end) # expect: {:foo, [], [1]}
p.(fn -> Macro.pipe(1, quote(do: Foo.bar), 0) end)
# expect: {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :bar]}, [no_parens: true],
# expect:  [1]}
p.(fn -> Macro.pipe(1, quote(do: foo.()), 0) end) # expect: {{:., [], [{:foo, [], Elixir}]}, [], [1]}
p.(fn -> Macro.pipe(1, quote(do: -x), 0) end)
# expect: {ArgumentError,
# expect:  "piping into a unary operator is not supported, please use the qualified name: Kernel.-(x), instead of -x"}
