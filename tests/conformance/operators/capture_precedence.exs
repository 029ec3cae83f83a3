IO.inspect(Enum.map([1, 2], & &1 * 2 + 1)) # expect: [3, 5]
IO.inspect(Enum.map([1, 2], &(&1 |> Kernel.+(1)))) # expect: [2, 3]
IO.inspect(Enum.filter([1, 2, 3], & &1 > 1 and &1 < 3)) # expect: [2]
IO.inspect([1, 2] |> Enum.map(&-/1)) # expect: [-1, -2]
f = & &1 <> "!"
IO.inspect(f.("a")) # expect: "a!"
IO.inspect((& &1.a).(%{a: 5})) # expect: 5
IO.inspect((& &1[:k]).([k: 1])) # expect: 1
g = &[&1, &2 | &3]
IO.inspect(g.(1, 2, [3])) # expect: [1, 2, 3]
