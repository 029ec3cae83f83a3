# With `unquote: false`, nothing is unquoted.
IO.inspect(quote unquote: false, do: foo(unquote(x), unquote_splicing(y)))
# expect: {:foo, [],
# expect:  [
# expect:    {:unquote, [], [{:x, [], Elixir}]},
# expect:    {:unquote_splicing, [], [{:y, [], Elixir}]}
# expect:  ]}
