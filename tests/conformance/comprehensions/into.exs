IO.inspect(for x <- 1..3, into: %{}, do: {x, x * x}) # expect: %{1 => 1, 2 => 4, 3 => 9}
IO.inspect(for {k, v} <- [a: 1], into: %{z: 0}, do: {k, v}) # expect: %{a: 1, z: 0}
IO.inspect(for c <- ["a", "b"], into: "", do: c <> c) # expect: "aabb"
IO.inspect(for x <- [1, 2], into: [0], do: x) # expect: [0, 1, 2]
IO.inspect(for x <- [1], into: "pre", do: <<x + 64>>) # expect: "preA"
