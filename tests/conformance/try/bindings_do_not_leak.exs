x = 1

try do
  x = 2
  raise "x is #{x}"
rescue
  e -> IO.puts("#{e.message}, outside #{x}") # expect: x is 2, outside 1
after
  x = 3
  IO.puts("after #{x}") # expect: after 3
end

IO.inspect(x) # expect: 1
