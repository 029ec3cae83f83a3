IO.inspect(%{[a: 1] => 1, [a: 1] => 2}) # expect: %{[a: 1] => 2}
k = "x"
IO.inspect(%{"x" => 1, k => 2}) # expect: %{"x" => 2}
IO.inspect(Map.new([{:a, 1}, {:a, 2}])) # expect: %{a: 2}
