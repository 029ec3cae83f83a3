IO.inspect("a" <> "b" <> "c") # expect: "abc"
IO.inspect([1] ++ [2, 3]) # expect: [1, 2, 3]
IO.inspect([1] ++ 2) # expect: [1 | 2]
IO.inspect([] ++ :improper) # expect: :improper

try do
  "a" <> Function.identity(:b)
rescue
  error -> IO.inspect(error.__struct__) # expect: ArgumentError
end

try do
  Function.identity(:x) ++ [1]
rescue
  error in ArgumentError -> IO.puts(Exception.message(error)) # expect: argument error
end
