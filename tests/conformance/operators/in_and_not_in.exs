IO.inspect(2 in [1, 2, 3]) # expect: true
IO.inspect(2.0 in [1, 2, 3]) # expect: false
IO.inspect(4 not in [1, 2, 3]) # expect: true
IO.inspect(5 in 1..10) # expect: true
IO.inspect(5 in 1..10//2) # expect: true
IO.inspect(4 in 1..10//2) # expect: false
IO.inspect(:b in [a: 1]) # expect: false
list = [1, 2]
IO.inspect(1 in list) # expect: true
IO.inspect({:a, 1} in %{a: 1}) # expect: true
