case x do
  {:ok, value} when is_map(value) -> value
  {:error, _} = error -> error
  [h | t] -> {h, t}
  %Foo{bar: ^baz} -> baz
  <<a::8, rest::binary>> -> {a, rest}
  "prefix" <> rest -> rest
  x when x in [1, 2, 3] or x > 5 -> :num
  -1 -> :minus
  nil -> nil
  _ -> :other
end

case a do b -> c end
case(a) do
  b -> c; d
  e -> f
end

case foo a, b do
  c -> d
end
