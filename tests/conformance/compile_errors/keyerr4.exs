m = %{name: 1}
%{m | nmae: 1}

# expect exit: 1
# expect stderr: ** (KeyError) key :nmae not found
# expect stderr:     tests/conformance/compile_errors/keyerr4.exs:2: (file)
