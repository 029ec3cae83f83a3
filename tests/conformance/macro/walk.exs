# Every node is met, before or after its children.
IO.inspect(Macro.prewalker(quote(do: foo(bar, 1))) |> Enum.to_list())
# expect: [{:foo, [], [{:bar, [], Elixir}, 1]}, {:bar, [], Elixir}, 1]
IO.inspect(Macro.postwalker(quote(do: foo(bar, 1))) |> Enum.to_list())
# expect: [{:bar, [], Elixir}, 1, {:foo, [], [{:bar, [], Elixir}, 1]}]
IO.inspect(Macro.prewalk(quote(do: [a: 1, b: {2, 3}]), [], fn n, acc -> {n, [n | acc]} end))
# expect: {[a: 1, b: {2, 3}],
# expect:  [3, 2, {2, 3}, :b, {:b, {2, 3}}, 1, :a, {:a, 1}, [a: 1, b: {2, 3}]]}
IO.inspect(Macro.traverse(quote(do: foo(bar, [1])), 0, fn n, a -> {n, a + 1} end, fn n, a -> {n, a * 2} end))
# expect: {{:foo, [], [{:bar, [], Elixir}, [1]]}, 48}

IO.inspect(
  Macro.postwalk(quote(do: a.b(1)), fn
    1 -> 2
    n -> n
  end)
)
# expect: {{:., [], [{:a, [], Elixir}, :b]}, [], [2]}
