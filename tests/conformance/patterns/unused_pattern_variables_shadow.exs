x = 10

f = fn
  {x, _} when x > 5 -> {:inner, x}
  _ -> {:outer, x}
end

IO.inspect({f.({6, 0}), f.({1, 0}), x}) # expect: {{:inner, 6}, {:outer, 10}, 10}
IO.inspect(for x <- [1, 2], do: x) # expect: [1, 2]
IO.inspect(Enum.map([3], fn x -> x end)) # expect: [3]
IO.inspect(x) # expect: 10
