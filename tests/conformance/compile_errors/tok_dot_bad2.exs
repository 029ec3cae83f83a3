Foo.[a]

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_dot_bad2.exs:1:5:
# expect stderr:     error: syntax error before: '['
# expect stderr:     │
# expect stderr:   1 │ Foo.[a]
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_dot_bad2.exs:1:5
