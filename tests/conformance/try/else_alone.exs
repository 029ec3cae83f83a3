# A try of which only else is left is like case.
result =
  try do
    {:ok, 1}
  else
    {:ok, value} -> value
  end

IO.inspect(result) # expect: 1
