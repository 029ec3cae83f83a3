m = %{name: 1}
IO.inspect(m.nmae)

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found in: %{name: 1}. Did you mean:
# expect stderr:       * :name
