list = [10, 20, 30, 40]
IO.inspect(get_in(list, [Access.slice(1..2)])) # expect: [20, 30]
IO.inspect(update_in(list, [Access.slice(-2..-1//1)], &(&1 + 1))) # expect: [10, 20, 31, 41]
IO.inspect(pop_in(list, [Access.slice(0..10//2)])) # expect: {[10, 30], [20, 40]}
IO.inspect(get_in(list, [Access.slice(5..9)])) # expect: []

for make <- [fn -> Access.slice(3..1//-1) end, fn -> get_in(%{}, [Access.slice(0..1)]) end] do
  try do
    make.()
  rescue
    error -> IO.puts("#{inspect(error.__struct__)}: #{Exception.message(error)}")
  end
end
# expect: ArgumentError: Access.slice/1 does not accept ranges with negative steps, got: 3..1//-1
# expect: ArgumentError: Access.slice/1 expected a list, got: %{}
