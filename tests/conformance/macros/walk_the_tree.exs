ast = quote(do: 1 + 2 * x - foo(3, [4, {5, 6}]))

{_, numbers} =
  Macro.prewalk(ast, [], fn
    n, acc when is_integer(n) -> {n, [n | acc]}
    node, acc -> {node, acc}
  end)

IO.inspect(Enum.reverse(numbers)) # expect: [1, 2, 3, 4, 5, 6]

doubled =
  Macro.postwalk(ast, fn
    n when is_integer(n) -> n * 2
    node -> node
  end)

IO.puts(Macro.to_string(doubled)) # expect: 2 + 4 * x - foo(6, [8, {10, 12}])
