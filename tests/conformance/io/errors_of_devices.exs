{:ok, device} = StringIO.open("")
StringIO.close(device)

for make <- [
      fn -> IO.puts(device, "x") end,
      fn -> IO.puts(:no_such_device, "x") end,
      fn -> IO.write({:a}) end,
      fn -> IO.puts([:a]) end,
      fn -> IO.iodata_to_binary([:a]) end,
      fn -> IO.iodata_length([300]) end,
      fn -> IO.chardata_to_string([0xD800]) end,
      fn -> IO.getn("", -1) end,
      fn -> IO.inspect(1, :bad) end,
      fn -> IO.warn(:not_text) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> Enum.take(3) |> Enum.join("|")}")
  catch
    kind, reason -> IO.inspect({kind, reason})
  end
end
# expect: ErlangError: Erlang error: :terminated
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: the device does not exist
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Tuple||Got value:
# expect: ArgumentError: argument error
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an iodata term
# expect: ArgumentError: errors were found at the given arguments:||  * 1st argument: not an iodata term
# expect: UnicodeConversionError: invalid code point 55296
# expect: FunctionClauseError: no function clause matching in IO.getn/2
# expect: FunctionClauseError: no function clause matching in IO.inspect/3
# expect: :ok
