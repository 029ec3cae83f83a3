if x do
  if y do
if z do
end
end