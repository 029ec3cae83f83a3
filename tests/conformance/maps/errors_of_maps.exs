for make <- [
      fn -> :maps.get(:a, %{}) end,
      fn -> :maps.get(:a, []) end,
      fn -> :maps.put(:a, 1, []) end,
      fn -> :maps.update(:a, 1, %{}) end,
      fn -> :maps.from_list([1]) end,
      fn -> :maps.from_list(1) end,
      fn -> :maps.keys(1) end,
      fn -> :maps.merge(%{}, 1) end,
      fn -> :maps.find(:a, 1) end,
      fn -> :maps.map(fn _ -> 1 end, %{}) end,
      fn -> :maps.fold(1, 2, %{}) end,
      fn -> :maps.with(1, %{}) end,
      fn -> :maps.from_keys(1, 2) end,
      fn -> :maps.update_with(:a, & &1, %{}) end,
      fn -> :maps.remove(:a, nil) end,
      fn -> :maps.take(:a, nil) end,
      fn -> :maps.next(:bad) end,
      fn -> :maps.filter(fn _, _ -> :maybe end, %{1 => 2}) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> Enum.take(3) |> Enum.join("|")}")
  end
end
# expect: KeyError: key :a not found in: %{}
# expect: BadMapError: expected a map, got: []
# expect: BadMapError: expected a map, got: []
# expect: KeyError: key :a not found in: %{}
# expect: ArgumentError: argument error
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a list
# expect: BadMapError: expected a map, got: 1
# expect: BadMapError: expected a map, got: 1
# expect: BadMapError: expected a map, got: 1
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a fun that takes two arguments
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a fun that takes three arguments
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a list
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a list
# expect: KeyError: key :a not found
# expect: BadMapError: expected a map, got: nil
# expect: BadMapError: expected a map, got: nil
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not a valid iterator
# expect: CaseClauseError: no case clause matching: :maybe
