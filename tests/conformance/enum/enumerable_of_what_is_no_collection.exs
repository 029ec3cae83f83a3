for make <- [
      fn -> Enum.map(1, & &1) end,
      fn -> Enum.count(:a) end,
      fn -> Enum.into([1], 5) end,
      fn -> Enum.into([1], [:a]) end,
      fn -> Enum.into([1], %{}) end,
      fn -> Enum.map(nil, & &1) end,
      fn -> Enum.to_list({1, 2}) end,
      fn -> Enum.at("text", 0) end,
      fn -> Enum.map(%{__struct__: Nope}, & &1) end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Integer
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Atom
# expect: Protocol.UndefinedError: protocol Collectable not implemented for type Integer
# expect: [:a, 1]
# expect: ArgumentError: argument error
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Atom
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Tuple
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type BitString
# expect: Protocol.UndefinedError: protocol Enumerable not implemented for type Nope (a struct)
