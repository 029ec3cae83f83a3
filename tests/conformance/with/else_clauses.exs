f = fn x ->
  with {:ok, n} when n > 0 <- x,
       {_, rest} <- {:tag, n * 2} do
    rest
  else
    {:ok, n} -> {:not_positive, n}
    {:error, reason} -> {:failed, reason}
    other when is_atom(other) -> {:atom, other}
  end
end

IO.inspect([f.({:ok, 3}), f.({:ok, -3}), f.({:error, :no}), f.(:what)])
# expect: [6, {:not_positive, -3}, {:failed, :no}, {:atom, :what}]

try do
  f.("nothing matches")
rescue
  error in WithClauseError -> IO.puts(Exception.message(error))
  # expect: no with clause matching: "nothing matches"
end
