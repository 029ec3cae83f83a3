list = [%{n: 1}, %{n: 2}, %{n: 2}]
IO.inspect(get_in(list, [Access.find(&(&1.n == 2)), :n])) # expect: 2
IO.inspect(put_in(list, [Access.find(&(&1.n == 2)), :n], 9)) # expect: [%{n: 1}, %{n: 9}, %{n: 2}]
IO.inspect(update_in(list, [Access.find(&(&1.n == 7))], & &1)) # expect: [%{n: 1}, %{n: 2}, %{n: 2}]
IO.inspect(pop_in(list, [Access.find(&(&1.n == 1))])) # expect: {%{n: 1}, [%{n: 2}, %{n: 2}]}

try do
  get_in(%{}, [Access.find(&(&1 == 1))])
rescue
  error -> IO.puts(Exception.message(error)) # expect: Access.find/1 expected a list, got: %{}
end
