x = 0b12

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_number_base.exs:1:8:
# expect stderr:     error: syntax error before: "2"
# expect stderr:     │
# expect stderr:   1 │ x = 0b12
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_number_base.exs:1:8
