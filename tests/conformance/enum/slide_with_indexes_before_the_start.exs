IO.inspect(Enum.slide([], 0, -1)) # expect: []
for {from, to} <- [{-9..-8, 3}, {-9..-9, 0}, {1..2, -9}, {0, -1}, {-9..-7, 1}] do
  try do
    IO.inspect(Enum.slide([1, 2, 3, 4], from, to))
  rescue
    error -> IO.puts(Exception.message(error))
  end
end
# expect: [2, 3, 4, 1]
# expect: [1, 2, 3, 4]
# expect: [1, 4, 2, 3]
# expect: [2, 3, 4, 1]
# expect: insertion index for slide must be outside the range being moved (tried to insert 0..1 at 1)
