{result, binding} = Code.eval_string("a + b * 2", a: 1, b: 3)
IO.inspect({result, binding}) # expect: {7, [b: 3, a: 1]}
{r, _} = Code.eval_quoted(quote(do: 1 + 2))
IO.inspect(r) # expect: 3
IO.inspect(Code.string_to_quoted("f(1, x)")) # expect: {:ok, {:f, [line: 1], [1, {:x, [line: 1], nil}]}}
{:error, {meta, _, token}} = Code.string_to_quoted("1 +")
IO.inspect({Keyword.get(meta, :line), token}) # expect: {1, ""}
