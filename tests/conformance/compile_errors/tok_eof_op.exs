x = 1 +

# expect exit: 1
# expect stderr: ** (TokenMissingError) token missing on tests/conformance/compile_errors/tok_eof_op.exs:1:8:
# expect stderr:     error: syntax error: expression is incomplete
# expect stderr:     │
# expect stderr:   1 │ x = 1 +
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_eof_op.exs:1:8
