# Calls come apart into target, name and arguments.
IO.inspect(Macro.decompose_call(quote do: foo)) # expect: {:foo, []}
IO.inspect(Macro.decompose_call(quote do: foo())) # expect: {:foo, []}
IO.inspect(Macro.decompose_call(quote do: foo(1, 2))) # expect: {:foo, [1, 2]}
IO.inspect(Macro.decompose_call(quote do: Foo.bar(1)))
# expect: {{:__aliases__, [alias: false], [:Foo]}, :bar, [1]}
IO.inspect(Macro.decompose_call(quote do: a.b)) # expect: {{:a, [], Elixir}, :b, []}
IO.inspect(Macro.decompose_call(quote do: a.())) # expect: :error
IO.inspect(Macro.decompose_call(1)) # expect: :error
IO.inspect(Macro.decompose_call(quote do: {1, 2, 3})) # expect: :error
