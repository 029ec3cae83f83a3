defmodule E do
  defexception [:a]
end

try do
  raise E, b: 1
rescue
  e in KeyError -> IO.puts(Exception.message(e)) # expect: key :b not found
end
