x = + 

# expect exit: 1
# expect stderr: ** (TokenMissingError) token missing on tests/conformance/compile_errors/tok_unary.exs:1:7:
# expect stderr:     error: syntax error: expression is incomplete
# expect stderr:     │
# expect stderr:   1 │ x = +
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_unary.exs:1:7
