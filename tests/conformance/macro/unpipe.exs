# Pipes come apart.
IO.inspect(Macro.unpipe(quote do: 100 |> div(5) |> div(2)))
# expect: [
# expect:   {100, 0},
# expect:   {{:div, [context: Elixir, imports: [{2, Kernel}]], [5]}, 0},
# expect:   {{:div, [context: Elixir, imports: [{2, Kernel}]], [2]}, 0}
# expect: ]
IO.inspect(Macro.unpipe(quote do: 100)) # expect: [{100, 0}]
