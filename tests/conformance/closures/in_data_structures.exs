ops = %{"+" => &+/2, "-" => &-/2, "max" => &max/2, "pair" => fn a, b -> {a, b} end}
IO.inspect(for op <- ["+", "-", "max", "pair"], do: ops[op].(7, 3)) # expect: [10, 4, 7, {7, 3}]
pipeline = [&(&1 + 1), &(&1 * 2), &Integer.to_string/1]
IO.inspect(Enum.reduce(pipeline, 4, fn f, acc -> f.(acc) end)) # expect: "10"
compose = fn f, g -> fn x -> g.(f.(x)) end end
IO.inspect(Enum.reduce(pipeline, &compose.(&2, &1)).(4)) # expect: "10"
state = %{handler: fn n -> n * 3 end}
IO.inspect(state.handler.(5)) # expect: 15
