x = 1
if x != = 2 do
  1
end

# expect exit: 1
