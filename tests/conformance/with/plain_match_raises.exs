try do
  with {:ok, x} = Function.identity({:error, 1}) do
    x
  else
    _ -> :else_does_not_see_it
  end
rescue
  error in MatchError -> IO.puts(Exception.message(error))
  # expect: no match of right hand side value: {:error, 1}
end
