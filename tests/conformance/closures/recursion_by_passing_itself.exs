fact = fn
  _, 0 -> 1
  self, n -> n * self.(self, n - 1)
end

IO.inspect(fact.(fact, 20)) # expect: 2432902008176640000

y = fn f -> (fn x -> x.(x) end).(fn x -> f.(fn n -> x.(x).(n) end) end) end
fib = y.(fn rec -> fn n -> if n < 2, do: n, else: rec.(n - 1) + rec.(n - 2) end end)
IO.inspect(fib.(15)) # expect: 610
