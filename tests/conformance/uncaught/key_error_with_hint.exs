m = %{name: 1, nome: 2}
m.nam

# expect exit: 1
# expect stderr: ** (KeyError) key :nam not found in: %{name: 1, nome: 2}. Did you mean:
# expect stderr:       * :name
