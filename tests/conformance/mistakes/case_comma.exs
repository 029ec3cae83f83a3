case 1 do
  1 -> :a,
  2 -> :b
end

# expect exit: 1
