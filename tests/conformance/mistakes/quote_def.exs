IO.inspect(quote do
  def f(x), do: y
end)
# expect: {:def, [context: Elixir, imports: [{1, Kernel}, {2, Kernel}]],
# expect:  [{:f, [context: Elixir], [{:x, [], Elixir}]}, [do: {:y, [], Elixir}]]}
