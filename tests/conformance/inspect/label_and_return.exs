r = IO.inspect([1, 2], label: "label") # expect: label: [1, 2]
IO.inspect(r) # expect: [1, 2]
IO.inspect(1 + 1, label: :atom_label) # expect: atom_label: 2
[3, 1, 2] |> Enum.sort() |> IO.inspect(label: "sorted") |> Enum.sum() |> IO.inspect(label: "sum")
# expect: sorted: [1, 2, 3]
# expect: sum: 6
IO.inspect(Enum.map(1..30, &(&1 * 1000)), label: "wraps")
# expect: wraps: [1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000, 11000, 12000,
# expect:  13000, 14000, 15000, 16000, 17000, 18000, 19000, 20000, 21000, 22000, 23000,
# expect:  24000, 25000, 26000, 27000, 28000, 29000, 30000]
IO.inspect("s", label: "a", width: 5) # expect: a: "s"
