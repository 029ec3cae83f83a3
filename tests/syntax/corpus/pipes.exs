a |> b |> c
a
|> b()
|> c(1)
|> Enum.map(fn x ->
  x + 1
end)
|> then(&{:ok, &1})
|> case do
  {:ok, x} -> x
end

x =
  a
  |> b

foo a |> b
foo a
|> b

a |>
  b |>
  c
[1, 2, 3] |> Enum.map(& &1 * 2) |> IO.inspect(label: "x")
a |> b.c.d() |> E.f
a |> (&(&1 + 1)).()
a
# comment
|> b

# another

|> c
