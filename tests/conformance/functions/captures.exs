add3 = &(&1 + &2 + &3)
IO.inspect(add3.(1, 2, 3)) # expect: 6
IO.inspect(Enum.map([1, 2], &{&1, &1 * 2})) # expect: [{1, 2}, {2, 4}]
IO.inspect(Enum.map([1, 2], &[&1 | [0]])) # expect: [[1, 0], [2, 0]]
IO.inspect(Enum.map(["a"], &"<#{&1}>")) # expect: ["<a>"]
IO.inspect(Enum.reduce([1, 2, 3], &+/2)) # expect: 6
up = &String.upcase/1
IO.inspect(up.("x")) # expect: "X"
swap = &{&2, &1}
IO.inspect(swap.(1, 2)) # expect: {2, 1}
m = Map
IO.inspect((&m.get/2).(%{a: 1}, :a)) # expect: 1
IO.inspect(Enum.map([3, 1], &max(&1, 2))) # expect: [3, 2]
IO.inspect((&%{key: &1}).(1)) # expect: %{key: 1}
