data = %{users: [%{name: "a", age: 1}, %{name: "b", age: 2}], total: 2}
IO.inspect(get_in(data, [:users, Access.all(), :name])) # expect: ["a", "b"]
IO.inspect(get_in(data, [:users, Access.filter(&(&1.age > 1)), :name])) # expect: ["b"]

IO.inspect(
  update_in(data, [:users, Access.at(0), :age], &(&1 + 10)).users
  |> hd()
  |> Map.get(:age)
)
# expect: 11

IO.inspect(get_in(data, [Access.key(:missing, %{}), :x])) # expect: nil
IO.inspect(get_in([{1, 2}], [Access.at(0), Access.elem(1)])) # expect: 2
IO.inspect(pop_in(data, [:users, Access.at(0)]) |> elem(0) |> Map.get(:name)) # expect: "a"
IO.inspect(put_in(%{}, [Access.key(:a, %{}), :b], 1)) # expect: %{a: %{b: 1}}
IO.inspect(update_in([a: [b: 1]], [:a, :b], &(&1 + 1))) # expect: [a: [b: 2]]
second = fn :get, list, next -> next.(Enum.at(list, 1)) end
IO.inspect(get_in(data, [:users, second, :name])) # expect: "b"
