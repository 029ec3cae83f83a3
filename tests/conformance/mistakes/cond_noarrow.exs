cond do
  true
end

# expect exit: 1
