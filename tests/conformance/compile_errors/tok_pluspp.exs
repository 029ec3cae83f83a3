x = 1
x++

# expect exit: 1
# expect stderr: ** (TokenMissingError) token missing on tests/conformance/compile_errors/tok_pluspp.exs:2:4:
# expect stderr:     error: syntax error: expression is incomplete
# expect stderr:     │
# expect stderr:   2 │ x++
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_pluspp.exs:2:4
