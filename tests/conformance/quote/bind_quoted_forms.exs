# What `bind_quoted` makes: bindings in front, no unquoting within.
IO.inspect(quote(bind_quoted: [x: 1 + 2], do: {x, unquote(x)}))
# expect: {:__block__, [],
# expect:  [
# expect:    {:=, [], [{:x, [line: 2, column: 12], Elixir}, 3]},
# expect:    {{:x, [], Elixir}, {:unquote, [], [{:x, [], Elixir}]}}
# expect:  ]}
IO.inspect(quote(bind_quoted: [a: 1, b: {:foo, [], []}], do: a + b))
# expect: {:__block__, [],
# expect:  [
# expect:    {:=, [], [{:a, [line: 8, column: 12], Elixir}, 1]},
# expect:    {:=, [], [{:b, [line: 8, column: 12], Elixir}, {:foo, [], []}]},
# expect:    {:+, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:     [{:a, [], Elixir}, {:b, [], Elixir}]}
# expect:  ]}
IO.inspect(quote([bind_quoted: [x: 1], line: 3], do: x)) # expect: {:__block__, [],

defmodule M do
  defmacro once(value) do
    quote bind_quoted: [value: value] do
      {value, value}
    end
  end
end

defmodule Run do
  require M

  def run do
    IO.inspect(M.once((IO.puts("evaluated"); 5)))
    # expect:  [{:=, [], [{:x, [line: 16, column: 12], Elixir}, 1]}, {:x, [line: 3], Elixir}]}
  end
end

Run.run()
# expect: evaluated
# expect: {5, 5}
