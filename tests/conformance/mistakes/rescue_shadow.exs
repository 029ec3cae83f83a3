try do
  raise "x"
rescue
  e -> e.mesage
end

# expect exit: 1
