%foo

# expect exit: 1
# expect stderr: ** (TokenMissingError) token missing on tests/conformance/compile_errors/tok_map_bad3.exs:1:5:
# expect stderr:     error: syntax error: expression is incomplete
# expect stderr:     │
# expect stderr:   1 │ %foo
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_map_bad3.exs:1:5
