# `dbg` shows the values that `with` matched.
dbg(with {:ok, x} <- {:ok, 1}, {:ok, y} when y > x <- {:ok, 2}, z = x + y do z end, print_location: false)
# expect: With clauses:
# expect: {:ok, 1} #=> {:ok, 1}
# expect: {:ok, 2} #=> {:ok, 2}
# expect: x + y #=> 3
# expect:
# expect: With expression:
# expect: with {:ok, x} <- {:ok, 1}, {:ok, y} when y > x <- {:ok, 2}, z = x + y do
# expect:   z
# expect: end #=> 3
# expect:
dbg(with {:ok, x} when x > 1 <- {:ok, 1} do x else {:ok, n} when n > 0 -> n end, print_location: false)
# expect: With clauses:
# expect: {:ok, 1} #=> {:ok, 1}
# expect:
# expect: With expression:
# expect: with {:ok, x} when x > 1 <- {:ok, 1} do
# expect:   x
# expect: else
# expect:   {:ok, n} when n > 0 -> n
# expect: end #=> 1
# expect:
dbg(with 1 <- 2 do 2 end, print_location: false)
# expect: With clauses:
# expect: 2 #=> 2
# expect:
# expect: With expression:
# expect: with 1 <- 2 do
# expect:   2
# expect: end #=> 2
# expect:

try do
  dbg(with {:ok, x} <- {:error, 1} do x else {:foo, _} -> 1 end)
rescue
  e -> IO.inspect(e) # expect: %WithClauseError{term: {:error, 1}}
end
