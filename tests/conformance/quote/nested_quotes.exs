# `unquote` inside a nested quote belongs to the inner one; `unquote` outside reaches it only through `unquote: false`.
x = 1
IO.inspect(quote(do: quote(do: unquote(x))))
# expect: {:quote, [context: Elixir], [[do: {:unquote, [], [{:x, [], Elixir}]}]]}
IO.inspect(quote(do: quote(do: foo(unquote_splicing(y)))))
# expect: {:quote, [context: Elixir],
# expect:  [[do: {:foo, [], [{:unquote_splicing, [], [{:y, [], Elixir}]}]}]]}
IO.inspect(quote(do: quote(unquote: false, do: unquote(x))))
# expect: {:quote, [context: Elixir],
# expect:  [[unquote: false, do: {:unquote, [], [{:x, [], Elixir}]}]]}
IO.inspect(quote(do: [unquote(x), quote(do: [unquote(y), quote(do: unquote(z))])]))
# expect: [
# expect:   1,
# expect:   {:quote, [context: Elixir],
# expect:    [
# expect:      [
# expect:        do: [
# expect:          {:unquote, [], [{:y, [], Elixir}]},
# expect:          {:quote, [context: Elixir], [[do: {:unquote, [], [{:z, [], Elixir}]}]]}
# expect:        ]
# expect:      ]
# expect:    ]}
# expect: ]
IO.inspect(quote(do: quote(bind_quoted: [a: unquote(x)], do: a)))
# expect: {:quote, [context: Elixir],
# expect:  [[bind_quoted: [a: {:unquote, [], [{:x, [], Elixir}]}], do: {:a, [], Elixir}]]}
IO.inspect(quote(unquote: false, do: quote(do: unquote(x))))
# expect: {:quote, [context: Elixir], [[do: {:unquote, [], [{:x, [], Elixir}]}]]}
