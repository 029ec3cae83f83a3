IO.inspect(Map.get_and_update!(%{a: 1}, :a, &{&1, &1 + 1})) # expect: {1, %{a: 2}}
IO.inspect(Map.get_and_update!(%{a: 1}, :a, fn _ -> :pop end)) # expect: {1, %{}}
IO.inspect(Map.new()) # expect: %{}

for make <- [
      fn -> Map.get_and_update!(%{a: 1}, :b, &{&1, &1}) end,
      fn -> Map.get_and_update!(%{a: 1}, :a, fn _ -> 5 end) end,
      fn -> Map.fetch!(%{a: 1}, :c) end,
      fn -> Map.pop!(%{a: 1}, :c) end,
      fn -> Map.update!(%{a: 1}, :c, & &1) end,
      fn -> Map.replace!(%{a: 1}, :c, 2) end,
      fn -> Map.get([a: 1], :a) end,
      fn -> Map.put(nil, :a, 1) end,
      fn -> Map.merge(%{}, [a: 1]) end,
      fn -> Map.new([1]) end,
      fn -> Map.from_struct(%{a: 1}) end,
      fn -> Map.keys([]) end,
      fn -> Map.delete([], :a) end,
      fn -> Map.drop(%{a: 1}, :a) end,
      fn -> Map.take(%{a: 1}, :a) end,
      fn -> Map.has_key?([], :a) end,
      fn -> Map.to_list([]) end,
      fn -> Map.values(1) end,
      fn -> Map.fetch(1, :a) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: KeyError: key :b not found in: %{a: 1}
# expect: RuntimeError: the given function must return a two-element tuple or :pop, got: 5
# expect: KeyError: key :c not found in: %{a: 1}
# expect: KeyError: key :c not found in: %{a: 1}
# expect: KeyError: key :c not found in: %{a: 1}
# expect: KeyError: key :c not found in: %{a: 1}
# expect: BadMapError: expected a map, got: [a: 1]
# expect: BadMapError: expected a map, got: nil
# expect: BadMapError: expected a map, got: [a: 1]
# expect: ArgumentError: argument error
# expect: FunctionClauseError: no function clause matching in Map.from_struct/1
# expect: BadMapError: expected a map, got: []
# expect: BadMapError: expected a map, got: []
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Atom
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Atom
# expect: BadMapError: expected a map, got: []
# expect: BadMapError: expected a map, got: []
# expect: BadMapError: expected a map, got: 1
# expect: BadMapError: expected a map, got: 1
