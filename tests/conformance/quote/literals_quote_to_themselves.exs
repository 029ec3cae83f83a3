# What quote leaves as it is, and what it does not.
IO.inspect(quote(do: 1)) # expect: 1
IO.inspect(quote(do: 1.5)) # expect: 1.5
IO.inspect(quote(do: "text")) # expect: "text"
IO.inspect(quote(do: :atom)) # expect: :atom
IO.inspect(quote(do: nil)) # expect: nil
IO.inspect(quote(do: [1, :two, "three"])) # expect: [1, :two, "three"]
IO.inspect(quote(do: {1, 2})) # expect: {1, 2}
IO.inspect(quote(do: {1, 2, 3})) # expect: {:{}, [], [1, 2, 3]}
IO.inspect(quote(do: {})) # expect: {:{}, [], []}
IO.inspect(quote(do: [a: 1, b: {2, 3}])) # expect: [a: 1, b: {2, 3}]
IO.inspect(quote(do: %{a: 1})) # expect: {:%{}, [], [a: 1]}
IO.inspect(quote(do: ~c"chars"))
# expect: {:sigil_c, [delimiter: "\"", context: Elixir, imports: [{2, Kernel}]],
# expect:  [{:<<>>, [], ["chars"]}, []]}
IO.inspect(quote(do: ~s(sigil)))
# expect: {:sigil_s, [delimiter: "(", context: Elixir, imports: [{2, Kernel}]],
# expect:  [{:<<>>, [], ["sigil"]}, []]}
IO.inspect(quote(do: ~r/a/i))
# expect: {:sigil_r, [delimiter: "/", context: Elixir, imports: [{2, Kernel}]],
# expect:  [{:<<>>, [], ["a"]}, ~c"i"]}
IO.inspect(quote(do: "a#{1}"))
# expect: {:<<>>, [],
# expect:  [
# expect:    "a",
# expect:    {:"::", [],
# expect:     [
# expect:       {{:., [], [Kernel, :to_string]}, [from_interpolation: true], [1]},
# expect:       {:binary, [], Elixir}
# expect:     ]}
# expect:  ]}
IO.inspect(quote(do: 'x')) # expect: ~c"x"
IO.inspect(quote(do: ?a)) # expect: 97
IO.inspect(quote(do: 0xFF)) # expect: 255
IO.inspect(quote(do: <<1, 2>>)) # expect: {:<<>>, [], [1, 2]}
IO.inspect(quote(do: Foo)) # expect: {:__aliases__, [alias: false], [:Foo]}
IO.inspect(quote(do: Foo.Bar)) # expect: {:__aliases__, [alias: false], [:Foo, :Bar]}
IO.inspect(quote(do: Elixir.Foo)) # expect: {:__aliases__, [], [Elixir, :Foo]}
IO.inspect(quote(do: :"Elixir.Foo")) # expect: Foo
IO.inspect(quote(do: __MODULE__)) # expect: {:__MODULE__, [], Elixir}
IO.inspect(quote(do: __MODULE__.Sub)) # expect: {:__aliases__, [], [{:__MODULE__, [], Elixir}, :Sub]}
IO.inspect(quote(do: @attr))
# expect: {:@, [context: Elixir, imports: [{1, Kernel}]],
# expect:  [{:attr, [context: Elixir], Elixir}]}
IO.inspect(quote(do: &1)) # expect: {:&, [], [1]}
IO.inspect(quote(do: ())) # expect: {:__block__, [], []}
IO.inspect(quote(do: (1; 2))) # expect: {:__block__, [], [1, 2]}
IO.inspect(quote do: (fn -> nil end)) # expect: {:fn, [], [{:->, [], [[], nil]}]}
