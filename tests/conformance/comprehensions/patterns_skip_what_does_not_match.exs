users = [admin: "a", user: "b", admin: "c", other: 1]
IO.inspect(for {:admin, name} <- users, do: name) # expect: ["a", "c"]
IO.inspect(for {type, name} when type != :other <- users, do: {name, type})
# expect: [{"a", :admin}, {"b", :user}, {"c", :admin}]
IO.inspect(for [x, x] <- [[1, 1], [1, 2], [2, 2]], do: x) # expect: [1, 2]
want = :user
IO.inspect(for {^want, n} <- users, do: n) # expect: ["b"]
IO.inspect(for %{a: a} <- [%{a: 1}, %{b: 2}, 3], do: a) # expect: [1]
