x = if true, do: 5
y = case x do
  5 -> z = 10
       z * 2
  _ -> 0
end
[a, b] = for n <- [x, y], do: n + 1
result = try do
  String.to_integer("nope")
rescue
  ArgumentError -> :bad
end
w = with {:ok, v} <- {:ok, 3}, do: v
f = fn -> x + y end
IO.inspect({x, y, a, b, result, w, f.()}) # expect: {5, 20, 6, 21, :bad, 3, 25}
