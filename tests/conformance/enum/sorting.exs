IO.inspect(Enum.sort([3, 1, 2])) # expect: [1, 2, 3]
IO.inspect(Enum.sort([3, 1, 2], :desc)) # expect: [3, 2, 1]
IO.inspect(Enum.sort([3, 1, 2], &>=/2)) # expect: [3, 2, 1]
IO.inspect(Enum.sort_by(["ccc", "a", "bb"], &String.length/1)) # expect: ["a", "bb", "ccc"]
IO.inspect(Enum.sort_by(["ccc", "a", "bb"], &String.length/1, :desc)) # expect: ["ccc", "bb", "a"]
IO.inspect(Enum.sort_by([{1, :b}, {1, :a}, {0, :c}], &elem(&1, 0))) # expect: [{0, :c}, {1, :b}, {1, :a}]
IO.inspect(Enum.sort([1, 1.0, 1], &<=/2)) # expect: [1, 1.0, 1]
IO.inspect(Enum.sort_by([b: 1, a: 1, c: 0], fn {_, v} -> v end)) # expect: [c: 0, b: 1, a: 1]
big = for i <- 1..10_000, do: rem(i * 7919, 10_007)
IO.inspect(Enum.sort(big) == :lists.sort(big)) # expect: true
