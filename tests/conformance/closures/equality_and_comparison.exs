f = fn x -> x end
g = f
IO.inspect(f == g) # expect: true
IO.inspect((&String.upcase/1) == (&String.upcase/1)) # expect: true
make = fn n -> fn -> n end end
IO.inspect(make.(1) == make.(2)) # expect: false
IO.inspect(make.(1) == make.(1)) # expect: true
