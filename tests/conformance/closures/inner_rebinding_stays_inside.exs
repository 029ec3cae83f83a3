x = 1

f = fn y ->
  x = x + y
  x
end

IO.inspect({f.(5), f.(5), x}) # expect: {6, 6, 1}

Enum.each(1..3, fn i ->
  x = x + i
  x
end)

IO.inspect(x) # expect: 1
