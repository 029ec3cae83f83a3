values = [1.0e-300, 1.0e300, 1.0e-255, 1.0e255, 2.0e-77, 3.0e77, 1.0e-320, 5.0e-324]
IO.inspect(Enum.map(values, &(&1 * 2)))
# expect: [2.0e-300, 2.0e300, 2.0e-255, 2.0e255, 4.0e-77, 6.0e77, 2.0e-320, 1.0e-323]
IO.inspect(Enum.sort(values) |> hd()) # expect: 5.0e-324
IO.inspect(Enum.map(values, &{&1 == &1 + 0.0, -&1 < &1}) |> Enum.uniq()) # expect: [true: true]
m = Map.new(values, &{&1, :found})
IO.inspect(Enum.all?(values, &(m[&1] == :found))) # expect: true
