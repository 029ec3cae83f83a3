for make <- [
      fn -> Stream.take([1], :a) end,
      fn -> Stream.chunk_every([1], 0) end,
      fn -> Stream.cycle([]) |> Enum.take(1) end,
      fn -> Stream.map(1, & &1) |> Enum.to_list() end,
      fn -> Stream.drop([1], "a") end,
      fn -> Stream.take_every([1], -1) end,
      fn -> Stream.duplicate(:a, -1) end,
      fn -> Stream.interval(-1) end,
      fn -> Stream.from_index(:a) end,
      fn -> Stream.with_index([1], :a) end,
      fn -> Stream.resource(1, 2, 3) |> Enum.to_list() end,
      fn -> Stream.unfold(1, fn _ -> :bad end) |> Enum.to_list() end,
      fn -> Stream.transform([1], 0, fn _, _ -> :bad end) |> Enum.to_list() end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: FunctionClauseError: no function clause matching in Stream.take/2
# expect: FunctionClauseError: no function clause matching in Stream.chunk_every/4
# expect: ArgumentError: cannot cycle over an empty enumerable
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Integer
# expect: FunctionClauseError: no function clause matching in Stream.drop/2
# expect: FunctionClauseError: no function clause matching in Stream.take_every/2
# expect: FunctionClauseError: no function clause matching in Stream.duplicate/2
# expect: FunctionClauseError: no function clause matching in Stream.interval/1
# expect: FunctionClauseError: no function clause matching in Stream.from_index/1
# expect: FunctionClauseError: no function clause matching in Stream.with_index/2
# expect: FunctionClauseError: no function clause matching in Stream.resource/3
# expect: CaseClauseError: no case clause matching: :bad
# expect: CaseClauseError: no case clause matching: :bad
