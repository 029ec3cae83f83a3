fn x, y -> x end.(1) -> 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_arrow2.exs:1:22:
# expect stderr:     error: syntax error before: '->'
# expect stderr:     │
# expect stderr:   1 │ fn x, y -> x end.(1) -> 2
# expect stderr:     │                      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_arrow2.exs:1:22
