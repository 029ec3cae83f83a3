try do
  1
end

# expect exit: 1
