IO.inspect(Enum.count_until(1..20, & &1 > 15, 3)) # expect: 3
IO.inspect(Enum.count_until([1, 2, 3], &(rem(&1, 2) == 1), 10)) # expect: 2
IO.inspect(Enum.count_until(Stream.iterate(1, &(&1 + 1)), &(rem(&1, 2) == 0), 4)) # expect: 4
IO.inspect(Enum.count_until([], & &1, 1)) # expect: 0
