for make <- [
      fn -> Path.join([]) end,
      fn -> Path.join(1, "a") end,
      fn -> Path.join(["a", "b\0c"]) end,
      fn -> Path.basename(1) end,
      fn -> Path.split(%{}) end,
      fn -> Path.expand("/a\0") end,
      fn -> Path.wildcard("a\0b") end,
      fn -> Path.extname(nil) end,
      fn -> Path.type(1.0) end,
      fn -> Path.wildcard("{a") end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: FunctionClauseError: no function clause matching in Path.join/1
# expect: FunctionClauseError: no function clause matching in IO.chardata_to_string/1
# expect: <<97, 47, 98, 0, 99>>
# expect: FunctionClauseError: no function clause matching in IO.chardata_to_string/1
# expect: FunctionClauseError: no function clause matching in IO.chardata_to_string/1
# expect: <<47, 97, 0>>
# expect: ArgumentError: cannot execute Path.wildcard/2 for path with null byte, got: <<97, 0, 98>>
# expect: FunctionClauseError: no function clause matching in IO.chardata_to_string/1
# expect: FunctionClauseError: no function clause matching in Path.type/1
# expect: ErlangError: Erlang error: {:badpattern, :missing_delimiter}
