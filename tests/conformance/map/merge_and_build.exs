IO.inspect(Map.merge(%{"a" => 1, "b" => 2}, %{"b" => 3, "c" => 4})) # expect: %{"a" => 1, "b" => 3, "c" => 4}
IO.inspect(Map.merge(%{"a" => 1, "b" => 2}, %{"b" => 3}, fn _k, x, y -> x + y end))
# expect: %{"a" => 1, "b" => 5}
IO.inspect(Map.new([{1, 2}])) # expect: %{1 => 2}
IO.inspect(Map.new(1..3, &{&1, &1 * &1})) # expect: %{1 => 1, 2 => 4, 3 => 9}
IO.inspect(Map.from_keys(["a", "b"], 0)) # expect: %{"a" => 0, "b" => 0}
IO.inspect(Map.intersect(%{"a" => 1, "b" => 2}, %{"b" => 3})) # expect: %{"b" => 3}
IO.inspect(Map.intersect(%{"a" => 1, "b" => 2}, %{"b" => 3}, fn _, x, y -> {x, y} end))
# expect: %{"b" => {2, 3}}
IO.inspect({Map.equal?(%{1 => 1}, %{1 => 1.0}), %{1 => 1} == %{1 => 1.0}}) # expect: {false, true}
IO.inspect(Enum.into(%{}, %{"z" => 1})) # expect: %{"z" => 1}
