list = [a: 1, b: 2, a: 3]
IO.inspect({Keyword.get_lazy(list, :a, fn -> :never end), Keyword.get_lazy(list, :z, fn -> :made end)})
# expect: {1, :made}
IO.inspect(Keyword.pop_lazy(list, :a, fn -> :never end)) # expect: {1, [b: 2]}
IO.inspect(Keyword.pop_lazy(list, :z, fn -> :made end)) # expect: {:made, [a: 1, b: 2, a: 3]}
IO.inspect({Keyword.put_new_lazy(list, :a, fn -> :never end), Keyword.put_new_lazy(list, :z, fn -> 9 end)})
# expect: {[a: 1, b: 2, a: 3], [z: 9, a: 1, b: 2, a: 3]}
IO.inspect({Keyword.replace_lazy(list, :a, &(&1 * 10)), Keyword.replace_lazy(list, :z, fn _ -> :never end)})
# expect: {[a: 10, b: 2], [a: 1, b: 2, a: 3]}
IO.inspect({Keyword.reject(list, fn {_, v} -> v > 1 end), Keyword.split_with(list, fn {k, _} -> k == :a end), Keyword.new()})
# expect: {[a: 1], {[a: 1, a: 3], [b: 2]}, []}
