x = 3
if x > 5 do
  :a
elsif x > 2 do
  :b
else
  :c
end

# expect exit: 1
