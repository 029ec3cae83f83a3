m = %{name: 1}
IO.inspect(%{m | nmae: 2})

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found
