people = [%{name: "b", age: 30}, %{name: "a", age: 30}, %{name: "c", age: 25}]
IO.inspect(people |> Enum.sort_by(&{&1.age, &1.name}) |> Enum.map(& &1.name)) # expect: ["c", "a", "b"]
IO.inspect(people |> Enum.group_by(& &1.age, & &1.name)) # expect: %{25 => ["c"], 30 => ["b", "a"]}
IO.inspect(people |> Enum.map(&Map.update!(&1, :age, fn a -> a + 1 end)) |> Enum.map(& &1.age))
# expect: [31, 31, 26]
IO.inspect(List.keysort([{"b", 2}, {"a", 1}], 0)) # expect: [{"a", 1}, {"b", 2}]
IO.inspect(Enum.sort([[3, 1], [2], [2, 0]])) # expect: [[2], [2, 0], [3, 1]]
