try do
  for x <- [1, 0], div(10, x) > 3, do: x
rescue
  error in ArithmeticError -> IO.puts(Exception.message(error))
  # expect: bad argument in arithmetic expression
end

IO.inspect(for x <- [1, 2, 3], x > 1 && x < 3, do: x) # expect: [2]
