case 1 do
  1 = :a
end

# expect exit: 1
