adder = fn a -> fn b -> fn c -> {a, b, c, a + b + c} end end end
IO.inspect(adder.(1).(2).(3)) # expect: {1, 2, 3, 6}

counter = fn start -> {fn -> start + 1 end, fn n -> start * n end} end
{inc, mul} = counter.(10)
IO.inspect({inc.(), mul.(4)}) # expect: {11, 40}
