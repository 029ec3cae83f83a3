send(self(), :not_a_list)
send(self(), [1, 2])

receive do
  x when length(x) == 2 -> IO.inspect(x) # expect: [1, 2]
end

receive do
  x -> IO.inspect(x) # expect: :not_a_list
end
