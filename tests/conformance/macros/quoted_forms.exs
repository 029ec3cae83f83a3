IO.inspect(quote(do: 1 + 2)) # expect: {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]], [1, 2]}
IO.inspect(quote(do: foo(1, :a, "s"))) # expect: {:foo, [], [1, :a, "s"]}
IO.inspect(quote(do: {1, 2})) # expect: {1, 2}
IO.inspect(quote(do: {1, 2, 3})) # expect: {:{}, [], [1, 2, 3]}
IO.inspect(quote(do: [a: 1, b: x]) |> Macro.to_string()) # expect: "[a: 1, b: x]"
IO.inspect(quote(do: %{a: 1})) # expect: {:%{}, [], [a: 1]}
IO.inspect(quote(do: A.B.c())) # expect: {{:., [], [{:__aliases__, [alias: false], [:A, :B]}, :c]}, [], []}
IO.inspect(quote(do: fn x -> x end) |> elem(0)) # expect: :fn

IO.inspect(
  quote(
    do:
      (
        a
        b
      )
  )
  |> elem(0)
)
# expect: :__block__

IO.inspect(quote(do: @attr))
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:attr, [context: Elixir], Elixir}]}
