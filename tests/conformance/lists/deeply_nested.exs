deep = Enum.reduce(1..100_000, [], fn _, acc -> [acc] end)
other = Enum.reduce(1..100_000, [], fn _, acc -> [acc] end)
IO.inspect(deep == other) # expect: true
parent = self()
spawn(fn -> send(parent, deep) end)

receive do
  copy -> IO.inspect(copy == deep) # expect: true
end

unwrap = fn
  _, [], n -> n
  unwrap, [inner], n -> unwrap.(unwrap, inner, n + 1)
end

IO.inspect(unwrap.(unwrap, deep, 0)) # expect: 100000
