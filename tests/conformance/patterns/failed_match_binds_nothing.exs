x = 1

try do
  {x, :nope} = Function.identity({2, :yes})
  IO.inspect(x)
rescue
  MatchError -> IO.inspect(x) # expect: 1
end

result =
  case {5, 6} do
    {x, 7} -> x
    {_, y} when y > 6 -> y
    {x, y} -> x + y
  end

IO.inspect({result, x}) # expect: {11, 1}
