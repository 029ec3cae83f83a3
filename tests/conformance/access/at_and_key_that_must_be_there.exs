IO.inspect(get_in([1, 2], [Access.at!(1)])) # expect: 2
IO.inspect(put_in([%{a: 1}], [Access.at!(0), Access.key!(:a)], 5)) # expect: [%{a: 5}]
IO.inspect(pop_in([1, 2, 3], [Access.at!(1)])) # expect: {2, [1, 3]}
IO.inspect(pop_in(%{a: 1}, [Access.key!(:a)])) # expect: {1, %{}}

for make <- [
      fn -> get_in([1], [Access.at!(4)]) end,
      fn -> Access.at!(-1.5) end,
      fn -> get_in(%{a: 1}, [Access.key!(:b)]) end,
      fn -> get_in([a: 1], [Access.key!(:a)]) end,
      fn -> get_in(%{}, [Access.at!(0)]) end,
      fn -> get_in({1}, [Access.elem(3)]) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end
# expect: Enum.OutOfBoundsError: out of bounds error
# expect: FunctionClauseError: no function clause matching in Access.at!/1
# expect: KeyError: key :b not found in: %{a: 1}
# expect: RuntimeError: Access.key!/1 expected a map/struct, got: [a: 1]
# expect: RuntimeError: Access.at!/1 expected a list, got: %{}
# expect: ArgumentError: errors were found at the given arguments:
# expect:
# expect:   * 1st argument: out of range
# expect:
