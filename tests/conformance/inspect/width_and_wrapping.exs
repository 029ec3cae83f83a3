list = Enum.map(1..12, &"element #{&1}")
IO.inspect(list)
# expect: ["element 1", "element 2", "element 3", "element 4", "element 5", "element 6",
# expect:  "element 7", "element 8", "element 9", "element 10", "element 11",
# expect:  "element 12"]
IO.inspect(list, width: 30)
# expect: ["element 1", "element 2",
# expect:  "element 3", "element 4",
# expect:  "element 5", "element 6",
# expect:  "element 7", "element 8",
# expect:  "element 9", "element 10",
# expect:  "element 11", "element 12"]
IO.inspect(list, width: 200)
# expect: ["element 1", "element 2", "element 3", "element 4", "element 5", "element 6", "element 7", "element 8", "element 9", "element 10", "element 11", "element 12"]

IO.inspect(
  {:tuple, "with some long text inside", [1, 2, 3], %{key: "value that goes on"}, :end_of_it}
)
# expect: {:tuple, "with some long text inside", [1, 2, 3], %{key: "value that goes on"},
# expect:  :end_of_it}

IO.inspect(Enum.to_list(1..30), width: 40)
# expect: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
# expect:  13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
# expect:  23, 24, 25, 26, 27, 28, 29, 30]
IO.inspect([aaaaaaaaaa: 1, bbbbbbbbbb: 2, cccccccccc: 3], width: 20)
# expect: [
# expect:   aaaaaaaaaa: 1,
# expect:   bbbbbbbbbb: 2,
# expect:   cccccccccc: 3
# expect: ]
IO.inspect(["x"], width: 1) # expect: ["x"]
IO.inspect(list, width: :infinity)
# expect: ["element 1", "element 2", "element 3", "element 4", "element 5", "element 6", "element 7", "element 8", "element 9", "element 10", "element 11", "element 12"]
