IO.inspect(%{1 => 2, "s" => 3, {1} => 4}) # expect: %{1 => 2, {1} => 4, "s" => 3}
IO.inspect(%{nil => 1}) # expect: %{nil: 1}
IO.inspect(%{true => 1}) # expect: %{true: 1}
IO.inspect(%{"a b": 1}) # expect: %{"a b": 1}
IO.inspect(%{A => 1}) # expect: %{A => 1}
IO.inspect(%{[1, 2] => %{3 => [4]}}) # expect: %{[1, 2] => %{3 => [4]}}
IO.inspect(%{~c"ab" => ~c"cd"}) # expect: %{~c"ab" => ~c"cd"}
IO.inspect(%{1.5 => 1, 1 => 2}) # expect: %{1 => 2, 1.5 => 1}
IO.inspect(%{-1 => 1, 0 => 2}) # expect: %{-1 => 1, 0 => 2}
IO.inspect(%{"multi\nline" => "v\t"}) # expect: %{"multi\nline" => "v\t"}
