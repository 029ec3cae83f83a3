x = 1.0e400

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_float_range.exs:1:5:
# expect stderr:     error: invalid float number 1.0e400
# expect stderr:     │
# expect stderr:   1 │ x = 1.0e400
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_float_range.exs:1:5
