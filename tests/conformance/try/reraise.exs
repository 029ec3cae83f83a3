try do
  try do
    raise ArgumentError, "original"
  rescue
    e -> reraise e, __STACKTRACE__
  end
rescue
  e -> IO.inspect(e) # expect: %ArgumentError{message: "original"}
end

try do
  try do
    raise "a"
  rescue
    _ -> reraise KeyError, [key: :k, term: %{}], __STACKTRACE__
  end
rescue
  e in KeyError -> IO.puts(Exception.message(e)) # expect: key :k not found in: %{}
end
