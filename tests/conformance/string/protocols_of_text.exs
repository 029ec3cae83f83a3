IO.inspect({String.Chars.to_string(1), String.Chars.to_string(:a), String.Chars.to_string(nil), String.Chars.to_string(~c"ab"), String.Chars.to_string(1.5e10)})
# expect: {"1", "a", "", "ab", "1.5e10"}
IO.inspect({List.Chars.to_charlist(1), List.Chars.to_charlist(:a), List.Chars.to_charlist(nil), List.Chars.to_charlist("ab"), List.Chars.to_charlist(2.0)})
# expect: {~c"1", ~c"a", [], ~c"ab", ~c"2.0"}

for make <- [
      fn -> to_string({1}) end,
      fn -> to_string(%{}) end,
      fn -> to_string([:a]) end,
      fn -> to_string(<<1::3>>) end,
      fn -> to_charlist({1}) end,
      fn -> to_charlist(<<1::3>>) end,
      fn -> "#{[1, {2}]}" end
    ] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Tuple
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type Map
# expect: ArgumentError: cannot convert the given list to a string.
# expect: Protocol.UndefinedError: protocol String.Chars not implemented for type BitString, cannot convert a bitstring to a string
# expect: Protocol.UndefinedError: protocol List.Chars not implemented for type Tuple
# expect: Protocol.UndefinedError: protocol List.Chars not implemented for type BitString, cannot convert a bitstring to a charlist
# expect: ArgumentError: cannot convert the given list to a string.
