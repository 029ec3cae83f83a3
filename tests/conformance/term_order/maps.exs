IO.inspect(%{a: 2} < %{a: 1, b: 1}) # expect: true
IO.inspect(%{a: 2} < %{b: 1}) # expect: true
IO.inspect(%{a: 1} < %{a: 2}) # expect: true
IO.inspect(Enum.sort([%{2 => 0}, %{1 => 5}, %{1 => 4}, %{}, %{0 => 0, 9 => 9}]))
# expect: [%{}, %{1 => 4}, %{1 => 5}, %{2 => 0}, %{0 => 0, 9 => 9}]
IO.inspect(%{1 => :x} < %{1.0 => :x}) # expect: true
