x = 1
IO.inspect(match?(^x, 1)) # expect: true
IO.inspect(match?(^x, 1.0)) # expect: false
{^x, y} = {1, 2}
IO.inspect(y) # expect: 2

f = fn
  ^x, z -> {:pinned, z}
  other, _ -> {:other, other}
end

IO.inspect(f.(1, :z)) # expect: {:pinned, :z}
IO.inspect(f.(2, :z)) # expect: {:other, 2}
IO.inspect(match?([^x | _], [1, 2])) # expect: true
