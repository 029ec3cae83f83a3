# What is no function of the right arity is refused, even if there is nothing to call it for.
calls = [
  fn -> :lists.map(:a, [1]) end,
  fn -> :lists.map(:a, []) end,
  fn -> :lists.map(fn x, _ -> x end, [1]) end,
  fn -> :lists.foldl(:a, 1, [1]) end,
  fn -> :lists.foldr(:a, 1, []) end,
  fn -> :lists.filter(:a, [1]) end,
  fn -> :lists.filter(fn _ -> 1 end, [1]) end,
  fn -> :lists.foreach(:a, [1]) end,
  fn -> :lists.any(:a, [1]) end,
  fn -> :lists.any(fn _ -> 1 end, [1]) end,
  fn -> :lists.all(fn _ -> 1 end, [1]) end,
  fn -> :lists.flatmap(:a, [1]) end,
  fn -> :lists.partition(:a, [1]) end,
  fn -> :lists.splitwith(:a, [1]) end,
  fn -> :lists.takewhile(:a, [1]) end,
  fn -> :lists.dropwhile(:a, [1]) end,
  fn -> :lists.filtermap(:a, [1]) end,
  fn -> :lists.mapfoldl(:a, 1, [1]) end,
  fn -> :lists.mapfoldr(:a, 1, [1]) end,
  fn -> :lists.search(:a, [1]) end
]

for call <- calls do
  result =
    try do
      call.()
    catch
      kind, reason -> {kind, reason}
    end

  IO.inspect(result)
end
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, {:bad_filter, 1}}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, {:case_clause, 1}}
# expect: {:error, {:case_clause, 1}}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
# expect: {:error, :function_clause}
