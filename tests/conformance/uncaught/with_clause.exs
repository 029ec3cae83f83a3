with {:ok, x} <- Function.identity(:nope) do
  x
else
  {:error, _} -> :error
end

# expect exit: 1
# expect stderr: ** (WithClauseError) no with clause matching: :nope
