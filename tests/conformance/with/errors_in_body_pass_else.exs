try do
  with {:ok, x} <- {:ok, 1} do
    {:ok, x} = Function.identity({:fail, x})
    x
  else
    other -> {:else, other}
  end
rescue
  error in MatchError -> IO.inspect(error.term) # expect: {:fail, 1}
end

IO.inspect(with :ok <- :ok, do: {:error, :from_body}, else: (_ -> :never)) # expect: {:error, :from_body}
