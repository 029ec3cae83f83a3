m = for i <- 1..1000, into: %{}, do: {i, i * i}
IO.inspect(map_size(m)) # expect: 1000
IO.inspect({m[1], m[500], m[1000], m[1001]}) # expect: {1, 250000, 1000000, nil}
m2 = Enum.reduce(1..990, m, fn i, acc -> Map.delete(acc, i) end)
IO.inspect(Enum.sort(Map.keys(m2))) # expect: [991, 992, 993, 994, 995, 996, 997, 998, 999, 1000]
IO.inspect(m2 == Map.new(991..1000, &{&1, &1 * &1})) # expect: true
m3 = %{m | 5 => :five}
IO.inspect({m3[5], m[5], map_size(m3)}) # expect: {:five, 25, 1000}
IO.inspect(m == Map.new(Enum.shuffle(Map.to_list(m)))) # expect: true
