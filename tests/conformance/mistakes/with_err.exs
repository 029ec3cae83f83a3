with {:ok, x} <- :a do
  x
else
  {:error, _} -> 1
end

# expect exit: 1
# expect stderr: ** (WithClauseError) no with clause matching: :a
