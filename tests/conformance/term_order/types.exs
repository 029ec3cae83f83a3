ref = make_ref()
fun = fn -> 1 end

terms = ["bin", [1], [], %{}, {1}, self(), fun, ref, :atom, nil, 2.5, 3]
sorted = Enum.sort(terms)
IO.inspect(sorted == [2.5, 3, :atom, nil, ref, fun, self(), {1}, %{}, [], [1], "bin"]) # expect: true
IO.inspect(1.0e300 < :a) # expect: true
IO.inspect([] < [0]) # expect: true
IO.inspect(%{} < []) # expect: true
IO.inspect("" > [[[]]]) # expect: true
