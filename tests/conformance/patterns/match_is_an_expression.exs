a = b = 3
IO.inspect({a, b}) # expect: {3, 3}
IO.inspect({x, _} = {1, 2}) # expect: {1, 2}
IO.inspect(x) # expect: 1
[h | _] = list = [1, 2]
IO.inspect({h, list}) # expect: {1, [1, 2]}
y = (z = 4) + 1
IO.inspect({y, z}) # expect: {5, 4}
{:ok, v} = {tag, _} = {:ok, 9}
IO.inspect({v, tag}) # expect: {9, :ok}
