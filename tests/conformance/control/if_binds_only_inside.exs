x = 1

if true do
  x = 2
  IO.inspect(x) # expect: 2
end

IO.inspect(x) # expect: 1
y = if z = nil || 5, do: z
IO.inspect({y, z}) # expect: {5, 5}
