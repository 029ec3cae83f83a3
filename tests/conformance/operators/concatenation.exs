IO.inspect("a" <> "b" <> "c")
IO.inspect([1] ++ [2, 3])
IO.inspect([1] ++ 2)
IO.inspect([] ++ :improper)

try do
  "a" <> :b
rescue
  error -> IO.inspect(error.__struct__)
end

try do
  Function.identity(:x) ++ [1]
rescue
  error in ArgumentError -> IO.puts(Exception.message(error))
end

# expect exit: 1
# expect stderr: ** (ArgumentError) expected binary argument in <> operator but got: :b
