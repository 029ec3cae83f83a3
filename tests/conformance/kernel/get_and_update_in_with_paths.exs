users = %{"john" => %{age: 27, langs: [:a]}, "meg" => %{age: 23, langs: []}}
IO.inspect(get_and_update_in(users, ["john", :age], &{&1, &1 + 1}) |> elem(0)) # expect: 27
IO.inspect(get_and_update_in(users["john"].age, &{&1, :new}) |> elem(0)) # expect: 27
IO.inspect(get_and_update_in(users, [Access.key("john"), :langs, Access.all()], &{&1, :z}) |> elem(0))
# expect: [:a]
IO.inspect(pop_in(%{a: [b: 1, c: 2]}[:a][:b])) # expect: {1, %{a: [c: 2]}}
IO.inspect({get_in(users["john"].age), get_in(users["none"][:age]), get_in(users["none"].age)})
# expect: {27, nil, nil}
IO.inspect(to_timeout(hour: 1, minute: 2, second: 3, millisecond: 4)) # expect: 3723004
IO.inspect({to_timeout(:infinity), to_timeout(5), to_timeout(week: 1, day: 1)})
# expect: {:infinity, 5, 691200000}
{pid, reference} = spawn_monitor(Kernel, :exit, [:bye])
receive do {:DOWN, ^reference, :process, ^pid, reason} -> IO.inspect(reason) end # expect: :bye

for make <- [fn -> to_timeout(hour: -1) end, fn -> to_timeout(hour: 1, hour: 2) end, fn -> to_timeout(other: 1) end, fn -> to_timeout(:a) end, fn -> get_and_update_in(nil, [:a], &{&1, 1}) end, fn -> put_in(1, [:a], 2) end, fn -> update_in(%{}, [:a, :b], & &1) end, fn -> pop_in(%{}, []) end, fn -> get_in(1, [:a]) end] do
  try do
    IO.inspect(make.())
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{error |> Exception.message() |> String.split("\n") |> hd()}")
  end
end
# expect: ArgumentError: timeout component :hour must be a non-negative integer, got: -1
# expect: ArgumentError: timeout component :hour is duplicated
# expect: ArgumentError: timeout component :other is not a valid timeout component, valid values are: :week, :day, :hour, :minute, :second, :millisecond
# expect: FunctionClauseError: no function clause matching in Kernel.to_timeout/1
# expect: ArgumentError: could not put/update key :a on a nil value
# expect: FunctionClauseError: no function clause matching in Access.get_and_update/3
# expect: ArgumentError: could not put/update key :b on a nil value
# expect: FunctionClauseError: no function clause matching in Kernel.pop_in/2
# expect: FunctionClauseError: no function clause matching in Access.get/3
