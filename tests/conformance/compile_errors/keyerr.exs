m = %{name: 1}
m.nmae

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found in: %{name: 1}. Did you mean:
# expect stderr:       * :name
# expect stderr:     tests/conformance/compile_errors/keyerr.exs:2: (file)
