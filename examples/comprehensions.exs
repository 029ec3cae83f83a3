# `for`: the multiplication table, filters, and what else can be collected.

multiplication_table =
  for x <- 1..9, y <- 1..9, into: %{} do
    {{x, y}, x * y}
  end

IO.inspect(Map.get(multiplication_table, {7, 6}))
IO.inspect(map_size(multiplication_table))

half =
  for x <- 1..9, y <- 1..9, x <= y, into: %{} do
    {{x, y}, x * y}
  end

IO.inspect({map_size(half), Map.get(half, {6, 7}), Map.get(half, {7, 6})})

IO.inspect(for x <- [1, 2, 3], do: x * x)
IO.inspect(for <<byte <- "ABC">>, do: byte + 1)
IO.puts(for <<byte <- "hello">>, into: "", do: <<byte - 32>>)

for row <- 1..9 do
  row
  |> then(fn row -> for column <- 1..9, do: String.pad_leading("#{row * column}", 3) end)
  |> IO.puts()
end

employees = ["Alice", "Bob", "John"]

employees
|> Enum.with_index()
|> Enum.each(fn {employee, index} ->
  IO.puts("#{index + 1}. #{employee}")
end)
