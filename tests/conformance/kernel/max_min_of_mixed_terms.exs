IO.inspect({max(1, :a), min("s", [1]), max(%{}, {}), min(nil, false)}) # expect: {:a, [1], %{}, false}
IO.inspect(Enum.max([1, :a, "b", [1], {1}, nil])) # expect: "b"
IO.inspect({max(1, 1.0), max(1.0, 1), min(1, 1.0), min(1.0, 1)}) # expect: {1, 1.0, 1, 1.0}
