refs = for _ <- 1..10_000, do: make_ref()
IO.inspect(length(Enum.uniq(refs))) # expect: 10000
[a, b | _] = refs
IO.inspect({is_reference(a), a == b, a == a, a < b or b < a}) # expect: {true, false, true, true}
parent = self()
spawn(fn -> send(parent, {:ref, make_ref()}) end)
receive do: ({:ref, r} -> IO.inspect(r in refs)) # expect: false
m = Map.new(refs, &{&1, true})
IO.inspect(map_size(m)) # expect: 10000
