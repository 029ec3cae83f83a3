IO.inspect(Enum.to_list(1..100))
# expect: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
# expect:  23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
# expect:  43, 44, 45, 46, 47, 48, 49, 50, ...]
IO.inspect(Enum.to_list(1..10), limit: 3) # expect: [1, 2, 3, ...]
IO.inspect(List.to_tuple(Enum.to_list(1..10)), limit: 3) # expect: {1, 2, 3, ...}
IO.inspect(%{1 => 1, 2 => 2, 3 => 3}, limit: 2) # expect: %{1 => 1, 2 => 2, ...}
IO.inspect([[1, 2, 3], [4, 5, 6]], limit: 4) # expect: [[1, 2, 3], [4, 5, ...]]
IO.inspect("a long string is limited too", printable_limit: 6) # expect: "a long" <> ...
IO.inspect(~c"charlist too", printable_limit: 4) # expect: ~c"char" ++ ...
IO.inspect(:binary.copy(<<1>>, 60))
# expect: <<1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
# expect:   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ...>>
IO.inspect(Enum.to_list(1..60), limit: :infinity)
# expect: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
# expect:  23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42,
# expect:  43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60]
IO.inspect([a: 1, b: 2, c: 3], limit: 1) # expect: [a: 1, ...]
IO.inspect([1, 2], limit: 0) # expect: [...]
