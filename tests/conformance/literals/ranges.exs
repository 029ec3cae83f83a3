IO.inspect(1..3) # expect: 1..3
IO.inspect(10..1//-3) # expect: 10..1//-3
IO.inspect(Enum.to_list(1..0//1)) # expect: []
first..last//step = 2..8//2
IO.inspect({first, last, step}) # expect: {2, 8, 2}
IO.inspect(..) # expect: 0..-1//1
IO.inspect((1..3).last) # expect: 3
