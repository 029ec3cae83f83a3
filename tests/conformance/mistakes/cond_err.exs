cond do
  false -> 1
end

# expect exit: 1
