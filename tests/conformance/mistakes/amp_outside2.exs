IO.inspect(Enum.map([1], fn -> &1 end))

# expect exit: 1
