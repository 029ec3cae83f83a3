x = 1

r =
  case {2, 3} do
    {x, y} when x > y -> x
    {^x, _} -> :pinned
    {x, _} -> x * 100
  end

IO.inspect({r, x}) # expect: {200, 1}

case 5 do
  n ->
    inner = n
    IO.inspect(inner) # expect: 5
end
