x = 5
list = [1, 2]
IO.inspect(quote(do: unquote(x) + 1))
# expect: {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]], [5, 1]}
IO.inspect(quote(do: [0, unquote_splicing(list), 3])) # expect: [0, 1, 2, 3]
IO.inspect(quote(do: f(unquote_splicing(list)))) # expect: {:f, [], [1, 2]}
name = :dynamic
IO.inspect(quote(do: unquote(name)(1))) # expect: {:dynamic, [], [1]}
IO.inspect(quote(do: m.unquote(name)()) |> Macro.to_string()) # expect: "m.dynamic()"
IO.inspect(quote(unquote: false, do: unquote(x))) # expect: {:unquote, [], [{:x, [], Elixir}]}
