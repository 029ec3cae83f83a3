# Lists are spliced into calls, lists, tuples and blocks.
list = [1, 2]
more = quote(do: [a, b])
IO.inspect(quote do: foo(unquote_splicing(list))) # expect: {:foo, [], [1, 2]}
IO.inspect(quote do: foo(0, unquote_splicing(list), 3)) # expect: {:foo, [], [0, 1, 2, 3]}
IO.inspect(quote do: [unquote_splicing(list), 3]) # expect: [1, 2, 3]
IO.inspect(quote do: [0, unquote_splicing(list) | tail]) # expect: [0, 1, {:|, [], [2, {:tail, [], Elixir}]}]
IO.inspect(quote do: {unquote_splicing(list)}) # expect: {:{}, [], [1, 2]}
IO.inspect(quote do: {0, unquote_splicing(list)}) # expect: {:{}, [], [0, 1, 2]}
IO.inspect(quote do: %{unquote_splicing([a: 1])}) # expect: {:%{}, [], [a: 1]}
IO.inspect(quote do: fn unquote_splicing(more) -> 1 end)
# expect: {:fn, [], [{:->, [], [[{:a, [], Elixir}, {:b, [], Elixir}], 1]}]}
IO.inspect(quote do: (unquote_splicing(list))) # expect: {:__block__, [], [1, 2]}
IO.inspect(quote do: Foo.bar(unquote_splicing(list)))
# expect: {{:., [], [{:__aliases__, [alias: false], [:Foo]}, :bar]}, [], [1, 2]}
IO.inspect(quote do: x.(unquote_splicing(list))) # expect: {{:., [], [{:x, [], Elixir}]}, [], [1, 2]}
IO.inspect(quote do: <<unquote_splicing(list)>>) # expect: {:<<>>, [], [1, 2]}
