IO.inspect(Enum.sort([:b, :a, :B, :aa, :"", true])) # expect: [:"", :B, :a, :aa, :b, true]
IO.inspect(Enum.sort([{1, 2}, {3}, {}, {1, 1}])) # expect: [{}, {3}, {1, 1}, {1, 2}]
IO.inspect(Enum.sort([[2], [1, 9], [1], []])) # expect: [[], [1], [1, 9], [2]]
IO.inspect(Enum.sort(["b", "a", "ab", "", "B", "é"])) # expect: ["", "B", "a", "ab", "b", "é"]
IO.inspect(Enum.sort([1, 1.0, -1, 0.5, 10 ** 20, -1.0e20]))
# expect: [-1.0e20, -1, 0.5, 1.0, 1, 100000000000000000000]
IO.inspect(Enum.sort([<<1::1>>, <<1>>, <<128>>, <<0::4>>]))
# expect: [<<0::size(4)>>, <<1>>, <<1::size(1)>>, <<128>>]
