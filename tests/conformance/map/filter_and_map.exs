m = %{1 => 10, 2 => 20, 3 => 30}
IO.inspect(Map.filter(m, fn {k, _} -> k > 1 end)) # expect: %{2 => 20, 3 => 30}
IO.inspect(Map.reject(m, fn {_, v} -> v > 10 end)) # expect: %{1 => 10}
IO.inspect(Map.new(m, fn {k, v} -> {v, k} end)) # expect: %{10 => 1, 20 => 2, 30 => 3}
IO.inspect(for({k, v} <- m, into: %{}, do: {k, v / 10})) # expect: %{1 => 1.0, 2 => 2.0, 3 => 3.0}
IO.inspect(:maps.map(fn k, v -> k + v end, m)) # expect: %{1 => 11, 2 => 22, 3 => 33}
IO.inspect(:maps.filter(fn k, _ -> k == 1 end, m)) # expect: %{1 => 10}
IO.inspect(:maps.fold(fn k, v, acc -> acc + k * v end, 0, m)) # expect: 140
IO.inspect({:maps.get(1, m), :maps.get(9, m, :d), :maps.is_key(1, m)}) # expect: {10, :d, true}
