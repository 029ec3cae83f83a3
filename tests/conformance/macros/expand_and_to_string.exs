ast =
  quote do
    if x do
      y
    else
      z
    end
  end

IO.puts(Macro.to_string(ast))
# expect: if x do
# expect:   y
# expect: else
# expect:   z
# expect: end
IO.puts(Macro.to_string(quote(do: a |> b(1) |> c.d(&(&1 + 1))))) # expect: a |> b(1) |> c.d(&(&1 + 1))
IO.puts(Macro.to_string(quote(do: %{m | k: [1 | t], s: "x#{y}"}))) # expect: %{m | k: [1 | t], s: "x#{y}"}
IO.puts(Macro.to_string(quote(do: fn a, b when a > b -> {:ok, ~w(a b)} end)))
# expect: fn a, b when a > b -> {:ok, ~w(a b)} end
{kind, _, _} = Macro.expand(ast, __ENV__)
IO.inspect(kind) # expect: :case
IO.inspect(Macro.expand_once(quote(do: 1 |> f(2)), __ENV__) |> Macro.to_string()) # expect: "f(1, 2)"
