list = Enum.to_list(1..50)
IO.inspect(Enum.random(list) in list) # expect: true
IO.inspect(Enum.random(5..5)) # expect: 5
IO.inspect(Enum.sort(Enum.shuffle(list)) == list) # expect: true
IO.inspect(length(Enum.take_random(list, 7))) # expect: 7
IO.inspect(Enum.uniq(Enum.take_random(list, 50)) |> length()) # expect: 50
