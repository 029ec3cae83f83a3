with {:ok, x} <- :a do
  x
else
  {:error, _} -> 1
end

# expect exit: 1
