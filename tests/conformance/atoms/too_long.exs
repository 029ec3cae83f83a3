try do
  String.to_atom(String.duplicate("a", 256))
rescue
  e in SystemLimitError -> IO.puts(Exception.message(e)) # expect: a system limit has been reached
end
