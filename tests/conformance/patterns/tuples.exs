{a, {b, _}, [c | _]} = {1, {2, 3}, [4, 5]}
IO.inspect({a, b, c}) # expect: {1, 2, 4}
{} = {}

try do
  {_, _} = Function.identity({1, 2, 3})
rescue
  error in MatchError -> IO.inspect(error.term) # expect: {1, 2, 3}
end
