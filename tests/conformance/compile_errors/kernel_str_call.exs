"a"()

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/kernel_str_call.exs:1:4:
# expect stderr:     error: syntax error before: '('
# expect stderr:     │
# expect stderr:   1 │ "a"()
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_str_call.exs:1:4
