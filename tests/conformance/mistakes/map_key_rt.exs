m = %{name: 1}
IO.inspect(m.nmae)

# expect exit: 1
