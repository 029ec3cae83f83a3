# `dbg` shows every step of a pipe.
dbg([1, 2, 3] |> Enum.map(&(&1 * 2)) |> Enum.sum(), print_location: false)
# expect: [1, 2, 3] #=> [1, 2, 3]
# expect: |> Enum.map(&(&1 * 2)) #=> [2, 4, 6]
# expect: |> Enum.sum() #=> 12
# expect:
[3, 1] |> Enum.sort() |> dbg(print_location: false) |> length() |> IO.inspect()
# expect: [3, 1] #=> [3, 1]
# expect: |> Enum.sort() #=> [1, 3]
# expect:
# expect: 2
dbg("a" |> String.upcase() |> case do "A" -> 1 end, print_location: false)
# expect: "a" #=> "a"
# expect: |> String.upcase() #=> "A"
# expect: |> case do
# expect:   "A" -> 1
# expect: end #=> 1
# expect:
