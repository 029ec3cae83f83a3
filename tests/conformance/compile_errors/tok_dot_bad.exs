foo.1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_dot_bad.exs:1:5:
# expect stderr:     error: syntax error before: "1"
# expect stderr:     │
# expect stderr:   1 │ foo.1
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_dot_bad.exs:1:5
