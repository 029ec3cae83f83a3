IO.inspect([[], {}, %{}, [[]], {{}}, %{%{} => []}]) # expect: [[], {}, %{}, [[]], {{}}, %{%{} => []}]
IO.inspect({1, [2, {3, %{4 => [5]}}], "six"}) # expect: {1, [2, {3, %{4 => [5]}}], "six"}
IO.inspect([{:a, 1}, {:b, 2}, {"c", 3}]) # expect: [{:a, 1}, {:b, 2}, {"c", 3}]
IO.inspect([{:a, 1}, {:b, 2}]) # expect: [a: 1, b: 2]
IO.inspect([{:a, 1, 2}]) # expect: [{:a, 1, 2}]
IO.inspect(%{{1, 2} => [a: 1], "k" => ~c"v"}) # expect: %{{1, 2} => [a: 1], "k" => ~c"v"}
IO.inspect(a: [b: [c: 1]]) # expect: [a: [b: [c: 1]]]
IO.inspect([1 | 2]) # expect: [1 | 2]
