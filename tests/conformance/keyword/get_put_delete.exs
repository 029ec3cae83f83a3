k = [a: 1, b: 2, a: 3]
IO.inspect({Keyword.get(k, :a), Keyword.get(k, :z, 0), Keyword.get_values(k, :a), k[:a], k[:z]})
# expect: {1, 0, [1, 3], 1, nil}
IO.inspect({Keyword.put(k, :a, 9), Keyword.put_new(k, :a, 9), Keyword.put_new(k, :c, 9)})
# expect: {[a: 9, b: 2], [a: 1, b: 2, a: 3], [c: 9, a: 1, b: 2, a: 3]}

IO.inspect(
  {Keyword.delete(k, :a), Keyword.delete_first(k, :a), Keyword.drop(k, [:b]),
   Keyword.take(k, [:a])}
)
# expect: {[b: 2], [b: 2, a: 3], [a: 1, a: 3], [a: 1, a: 3]}

IO.inspect(
  {Keyword.has_key?(k, :b), Keyword.fetch(k, :b), Keyword.fetch(k, :q), Keyword.keys(k),
   Keyword.values(k)}
)
# expect: {true, {:ok, 2}, :error, [:a, :b, :a], [1, 2, 3]}

IO.inspect({Keyword.pop(k, :a), Keyword.pop_first(k, :a), Keyword.pop_values(k, :a)})
# expect: {{1, [b: 2]}, {1, [b: 2, a: 3]}, {[1, 3], [b: 2]}}
IO.inspect({Keyword.keyword?(k), Keyword.keyword?([{"a", 1}]), Keyword.keyword?([])})
# expect: {true, false, true}
