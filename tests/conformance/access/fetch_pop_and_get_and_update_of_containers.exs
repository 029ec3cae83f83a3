IO.inspect({Access.fetch(%{a: 1}, :a), Access.fetch([a: 1], :b), Access.fetch(nil, :a)})
# expect: {{:ok, 1}, :error, :error}
IO.inspect({Access.pop(%{a: 1}, :a), Access.pop([a: 1, a: 2], :a), Access.pop(%{a: 1}, :b)})
# expect: {{1, %{}}, {1, []}, {nil, %{a: 1}}}
IO.inspect(Access.get_and_update(%{a: 1}, :a, &{&1, &1 + 1})) # expect: {1, %{a: 2}}
IO.inspect(Access.get_and_update([a: 1, b: 2], :b, fn _ -> :pop end)) # expect: {2, [a: 1]}
IO.inspect(Access.get(nil, :a, :none)) # expect: :none

for make <- [
      fn -> Access.fetch([1], 0) end,
      fn -> Access.fetch!(%{a: 1}, :b) end,
      fn -> Access.fetch!([a: 1], :b) end,
      fn -> Access.get([1], "a") end,
      fn -> Access.get_and_update(nil, :a, & &1) end,
      fn -> Access.pop(nil, :a) end,
      fn -> Access.get_and_update(%{a: 1}, :a, fn _ -> :other end) end,
      fn -> Access.fetch(1..2, :first) end,
      fn -> Access.fetch(:atom, :first) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end
# expect: ArgumentError: the Access calls for keywords expect the key to be an atom, got: 0
# expect: KeyError: key :b not found in: %{a: 1}
# expect: KeyError: key :b not found in: [a: 1]
# expect: ArgumentError: the Access module supports only keyword lists (with atom keys), got: "a"
# expect:
# expect: If you want to search lists of tuples, use List.keyfind/3
# expect: ArgumentError: could not put/update key :a on a nil value
# expect: ArgumentError: could not pop key :a on a nil value
# expect: RuntimeError: the given function must return a two-element tuple or :pop, got: :other
# expect: UndefinedFunctionError: function Range.fetch/2 is undefined (Range does not implement the Access behaviour
# expect:
# expect: You can use the "struct.field" syntax to access struct fields. You can also use Access.key!/1 to access struct fields dynamically inside get_in/put_in/update_in). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect: FunctionClauseError: no function clause matching in Access.fetch/2
