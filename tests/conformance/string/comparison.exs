IO.inspect({"a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "z" < "é"})
# expect: {true, false, true, true, true}
IO.inspect(Enum.sort(["banana", "Apple", "cherry", "apple"])) # expect: ["Apple", "apple", "banana", "cherry"]
IO.inspect(Enum.sort_by(["b", "A", "c"], &String.downcase/1)) # expect: ["A", "b", "c"]
IO.inspect(String.bag_distance("abc", "abd") |> Float.round(3)) # expect: 0.667
IO.inspect(max("10", "9")) # expect: "9"
