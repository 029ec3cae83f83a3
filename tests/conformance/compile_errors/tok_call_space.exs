foo (1, 2)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_call_space.exs:1:5:
# expect stderr:     error: unexpected parentheses. If you are making a function call, do not insert spaces between the function name and the opening parentheses. Syntax error before: '('
# expect stderr:     │
# expect stderr:   1 │ foo (1, 2)
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_call_space.exs:1:5
