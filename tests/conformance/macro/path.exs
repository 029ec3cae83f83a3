# The way from a node to the root.
IO.inspect(Macro.path(quote(do: foo(bar(1))), &match?(1, &1)))
# expect: [1, {:bar, [], [1]}, {:foo, [], [{:bar, [], [1]}]}]
IO.inspect(Macro.path(quote(do: foo(bar(1))), &match?(2, &1))) # expect: nil
