fn x when -> 1 end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_when2.exs:1:11:
# expect stderr:     error: syntax error before: '->'
# expect stderr:     │
# expect stderr:   1 │ fn x when -> 1 end
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_when2.exs:1:11
