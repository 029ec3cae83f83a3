classify = fn x ->
  case x do
    n when is_integer(n) and n >= 0 -> :natural
    n when is_integer(n) -> :integer
    {a, b} when a < b -> :ordered
    _ -> :other
  end
end

IO.inspect(Enum.map([1, -1, {1, 2}, {2, 1}], classify)) # expect: [:natural, :integer, :ordered, :other]
send(self(), {:n, 1})
send(self(), {:n, 2})

receive do
  {:n, n} when n > 1 -> IO.inspect(n) # expect: 2
end
