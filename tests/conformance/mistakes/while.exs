x = 1
while x < 3 do
  x = x + 1
end

# expect exit: 1
