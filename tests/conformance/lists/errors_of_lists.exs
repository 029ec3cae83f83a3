for make <- [
      fn -> :lists.seq(1, :a) end,
      fn -> :lists.max([]) end,
      fn -> :lists.keyfind(:a, 0, []) end,
      fn -> :lists.keyfind(:a, 1, :b) end,
      fn -> :lists.member(1, 2) end,
      fn -> :lists.reverse(1) end,
      fn -> :lists.reverse([1 | 2]) end,
      fn -> :lists.nth(0, [1]) end,
      fn -> :lists.last([]) end,
      fn -> :lists.concat([{1}]) end,
      fn -> :lists.sort(:a) end,
      fn -> :lists.append(1, [2]) end,
      fn -> :lists.split(3, [1]) end,
      fn -> :lists.duplicate(-1, :a) end,
      fn -> :lists.keysort(0, [{1}]) end,
      fn -> :lists.keystore(1, 1, [], :a) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd() |> String.replace(~r/, got: .*/, "")}")
  end
end
# expect: FunctionClauseError: no function clause matching in :lists.seq/2
# expect: FunctionClauseError: no function clause matching in :lists.max/1
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: ArgumentError: errors were found at the given arguments:
# expect: FunctionClauseError: no function clause matching in :lists.reverse/1
# expect: FunctionClauseError: no function clause matching in :lists.reverse/1
# expect: FunctionClauseError: no function clause matching in :lists.nth/2
# expect: FunctionClauseError: no function clause matching in :lists.last/1
# expect: FunctionClauseError: no function clause matching in :lists.thing_to_list/1
# expect: FunctionClauseError: no function clause matching in :lists.sort/1
# expect: ArgumentError: argument error
# expect: ArgumentError: argument error
# expect: FunctionClauseError: no function clause matching in :lists.duplicate/2
# expect: FunctionClauseError: no function clause matching in :lists.keysort/2
# expect: FunctionClauseError: no function clause matching in :lists.keystore/4
