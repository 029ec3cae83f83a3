total = 0
Enum.each([1, 2], fn x -> total = total + x end)
IO.puts(total) # expect: 0
