IO.inspect(Enum.reduce([1, 2, 3], &*/2)) # expect: 6
IO.inspect(Enum.sort([1, 3, 2], &>/2)) # expect: [3, 2, 1]
IO.inspect(Enum.map([[1, 2], [3]], &length/1)) # expect: [2, 1]
IO.inspect(Enum.zip_with([1, 2], [3, 4], &Kernel.-/2)) # expect: [-2, -2]
IO.inspect((&and/2).(true, false) |> then(& &1)) # expect: false
