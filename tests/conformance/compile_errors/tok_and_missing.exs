true and

# expect exit: 1
# expect stderr: ** (TokenMissingError) token missing on tests/conformance/compile_errors/tok_and_missing.exs:1:9:
# expect stderr:     error: syntax error: expression is incomplete
# expect stderr:     │
# expect stderr:   1 │ true and
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_and_missing.exs:1:9
