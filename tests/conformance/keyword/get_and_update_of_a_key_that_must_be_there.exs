IO.inspect(Keyword.get_and_update!([a: 1, b: 2, a: 3], :a, &{&1, &1 + 1})) # expect: {1, [a: 2, b: 2]}
IO.inspect(Keyword.get_and_update!([a: 1, b: 2, a: 3], :a, fn _ -> :pop end)) # expect: {1, [b: 2, a: 3]}

for make <- [
      fn -> Keyword.get_and_update!([a: 1], :b, &{&1, &1}) end,
      fn -> Keyword.get_and_update!([a: 1], :a, fn _ -> 5 end) end,
      fn -> Keyword.fetch!([a: 1], :c) end,
      fn -> Keyword.pop!([a: 1], :c) end,
      fn -> Keyword.update!([a: 1], :c, & &1) end,
      fn -> Keyword.replace!([a: 1], :c, 2) end,
      fn -> Keyword.get([a: 1], "c") end,
      fn -> Keyword.merge([a: 1], [1]) end,
      fn -> Keyword.new([1]) end,
      fn -> Keyword.from_keys([1], 2) end,
      fn -> Keyword.validate!([a: 1, b: 2], [:a]) end,
      fn -> Keyword.validate!([2, a: 1], [:a]) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: KeyError: key :b not found in: [a: 1]
# expect: RuntimeError: the given function must return a two-element tuple or :pop, got: 5
# expect: KeyError: key :c not found in: [a: 1]
# expect: KeyError: key :c not found in: [a: 1]
# expect: KeyError: key :c not found in: [a: 1]
# expect: KeyError: key :c not found in: [a: 1]
# expect: FunctionClauseError: no function clause matching in Keyword.get/3
# expect: ArgumentError: expected a keyword list as the second argument, got: [1]
# expect: MatchError: no match of right hand side value: 1
# expect: [{1, 2}]
# expect: ArgumentError: unknown keys [:b] in [a: 1, b: 2], the allowed keys are: [:a]
# expect: ArgumentError: expected a keyword list as first argument, got invalid entry: 2
