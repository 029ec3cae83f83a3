IO.inspect(%{}) # expect: %{}
IO.inspect(%{1 => :one, "two" => 2, [3] => 'x', nil => nil})
# expect: %{1 => :one, nil => nil, [3] => ~c"x", "two" => 2}
IO.inspect(%{a: 1, b: 2} == %{:b => 2, :a => 1}) # expect: true
IO.inspect(%{"dup" => 1, "dup" => 2}) # expect: %{"dup" => 2}
IO.inspect(%{1 => :int, 1.0 => :float}) # expect: %{1 => :int, 1.0 => :float}
k = :key
IO.inspect(%{k => 1, "#{k}" => 2}["key"]) # expect: 2
IO.inspect(%{"quoted atom": 1}) # expect: %{"quoted atom": 1}
