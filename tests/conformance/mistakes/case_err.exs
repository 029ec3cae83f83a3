case 3 do
  1 -> 1
end

# expect exit: 1
