try do
  "#{{1, 2}}"
rescue
  error in Protocol.UndefinedError -> IO.inspect({error.protocol, error.value})
  # expect: {String.Chars, {1, 2}}
end
