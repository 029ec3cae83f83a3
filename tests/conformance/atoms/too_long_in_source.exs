long = String.duplicate("a", 256)

describe = fn source ->
  case Code.string_to_quoted(source) do
    {:ok, _} -> :ok
    {:error, {place, message, token}} -> {place[:line], place[:column], message, String.length(token)}
  end
end

IO.inspect(describe.(long)) # expect: {1, 1, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("1 +\n  " <> long <> "!"))
# expect: {2, 3, "atom length must be less than system limit: ", 257}
IO.inspect(describe.(":" <> long)) # expect: {1, 1, "atom length must be less than system limit: ", 256}
IO.inspect(describe.(":\"" <> long <> "\""))
# expect: {1, 1, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("[" <> long <> ": 1]"))
# expect: {1, 2, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("[\"" <> long <> "\": 1]"))
# expect: {1, 2, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("A" <> long)) # expect: {1, 1, "atom length must be less than system limit: ", 257}
IO.inspect(describe.("Foo.A" <> long)) # expect: {1, 5, "atom length must be less than system limit: ", 257}
IO.inspect(describe.("foo." <> long <> "(1)"))
# expect: {1, 5, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("foo.\"" <> long <> "\""))
# expect: {1, 5, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("@" <> long)) # expect: {1, 2, "atom length must be less than system limit: ", 256}
IO.inspect(describe.("é" <> long)) # expect: {1, 1, "atom length must be less than system limit: ", 257}
IO.inspect(describe.(":" <> String.duplicate("é", 256)))
# expect: {1, 1, "atom length must be less than system limit: ", 256}
IO.inspect(describe.(":" <> String.duplicate("é", 255))) # expect: :ok
IO.inspect(describe.(String.duplicate("a", 255))) # expect: :ok

try do
  Code.eval_string("~w(" <> long <> ")a")
rescue
  e -> IO.inspect(e) # expect: %SystemLimitError{message: "a system limit has been reached"}
end
