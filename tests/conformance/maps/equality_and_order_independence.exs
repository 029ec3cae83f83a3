a = %{x: 1, y: [2, %{z: 3}]}
b = Map.put(Map.put(%{}, :y, [2, %{z: 3}]), :x, 1)
IO.inspect({a == b, a === b, :erlang.phash2(a) == :erlang.phash2(b)}) # expect: {true, true, true}
big1 = Map.new(1..100, &{&1, "v#{&1}"})
big2 = 100..1//-1 |> Map.new(&{&1, "v#{&1}"})
IO.inspect({big1 == big2, inspect(big1) == inspect(big2)}) # expect: {true, true}
shrunk = Enum.reduce(6..100, big1, &Map.delete(&2, &1))
IO.inspect(shrunk) # expect: %{1 => "v1", 2 => "v2", 3 => "v3", 4 => "v4", 5 => "v5"}
IO.inspect(shrunk == Map.new(1..5, &{&1, "v#{&1}"})) # expect: true
