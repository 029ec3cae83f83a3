IO.inspect(1 == 1.0) # expect: true
IO.inspect(1 === 1.0) # expect: false
IO.inspect(1 != 1.0) # expect: false
IO.inspect(1 !== 1.0) # expect: true
IO.inspect([1, {2.0}] == [1.0, {2}]) # expect: true
IO.inspect(%{a: 1} == %{a: 1.0}) # expect: true
IO.inspect(%{1 => :x} == %{1.0 => :x}) # expect: false
IO.inspect(0.0 == -0.0) # expect: true
IO.inspect(0.0 === -0.0) # expect: false
IO.inspect("a" == ~c"a") # expect: false
