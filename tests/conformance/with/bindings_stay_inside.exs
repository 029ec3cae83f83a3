a = :outer

r =
  with a <- 1,
       b = a + 1,
       {c, a} <- {b, a * 10} do
    {a, b, c}
  end

IO.inspect({r, a}) # expect: {{10, 2, 2}, :outer}
IO.inspect(with x = 1, y = 2, do: x + y) # expect: 3
IO.inspect(with(do: :no_clauses)) # expect: :no_clauses
