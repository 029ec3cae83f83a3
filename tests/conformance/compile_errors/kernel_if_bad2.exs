if true do 1 else 2 foo 3 end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/kernel_if_bad2.exs:1:21:
# expect stderr:     error: syntax error before: foo
# expect stderr:     │
# expect stderr:   1 │ if true do 1 else 2 foo 3 end
# expect stderr:     │                     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_if_bad2.exs:1:21
