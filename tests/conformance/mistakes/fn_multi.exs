f = fn
  1 -> :a
  2, 3 -> :b
end

# expect exit: 1
