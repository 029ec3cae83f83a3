with {:ok, a} <- f(),
     b = a + 1,
     {:ok, c} when c > 0 <- g(b) do
  {a, b, c}
else
  {:error, e} -> e
  :error -> nil
end

with a <- b, do: c
with a <- b, do: c, else: (_ -> d)
with(a <- b, do: c)
for x <- 1..10, y <- [1, 2], x > y, into: %{}, do: {x, y}
for <<c <- "abc">>, do: c
for <<r::8, g::8, b::8 <- pixels>>, do: {r, g, b}
for x <- xs, reduce: %{} do
  acc -> Map.update(acc, x, 1, & &1 + 1)
end
for {k, v} when v <- m, uniq: true do
  k
end
for x <- a do x end |> Enum.sum()
