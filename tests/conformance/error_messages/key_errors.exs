f = fn fun ->
  try do
    IO.inspect(fun.())
  rescue
    e -> IO.puts("#{inspect(e.__struct__)}: #{Exception.message(e)}")
  end
end

f.(fn -> Map.fetch!(%{1 => 2}, :k) end) # expect: KeyError: key :k not found in: %{1 => 2}
f.(fn -> Keyword.fetch!([a: 1], :b) end) # expect: KeyError: key :b not found in: [a: 1]
f.(fn -> Map.update!(%{}, "s", & &1) end) # expect: KeyError: key "s" not found in: %{}
f.(fn -> Map.replace!(%{"x" => 1}, "y", 2) end) # expect: KeyError: key "y" not found in: %{"x" => 1}
f.(fn -> Keyword.pop!([], :x) end) # expect: KeyError: key :x not found in: []
f.(fn -> Map.pop!(%{}, [1]) end) # expect: KeyError: key [1] not found in: %{}
f.(fn -> Access.fetch!(%{}, :z) end) # expect: KeyError: key :z not found in: %{}
f.(fn -> Function.identity(%{}).field end) # expect: KeyError: key :field not found in: %{}
f.(fn -> put_in(Function.identity(nil)[:a], 1) end)
# expect: ArgumentError: could not put/update key :a on a nil value
