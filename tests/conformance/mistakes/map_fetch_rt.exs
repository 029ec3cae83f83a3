Map.fetch!(%{name: 1}, :nmae)

# expect exit: 1
