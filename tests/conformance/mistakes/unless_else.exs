x = 1
unless x do
  1
else
  2
end
