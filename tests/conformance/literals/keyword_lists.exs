IO.inspect([a: 1, b: 2]) # expect: [a: 1, b: 2]
IO.inspect([{:a, 1}, b: 2]) # expect: [a: 1, b: 2]
IO.inspect([1, :x, c: 3]) # expect: [1, :x, {:c, 3}]
IO.inspect(["quoted key": 1, "a-b": 2, if: 3, nil: 4]) # expect: ["quoted key": 1, "a-b": 2, if: 3, nil: 4]
IO.inspect([{:a, 1}, {:b, 2}] == [a: 1, b: 2]) # expect: true
IO.inspect({:tail, a: 1}) # expect: {:tail, [a: 1]}
IO.inspect([+: 1, "Elixir.Foo": 2, Foo: 3]) # expect: [{:+, 1}, {Foo, 2}, {:Foo, 3}]
