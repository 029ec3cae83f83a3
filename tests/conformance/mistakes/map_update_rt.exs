m = %{name: 1}
IO.inspect(%{m | nmae: 2})

# expect exit: 1
