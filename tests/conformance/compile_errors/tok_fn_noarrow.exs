fn x end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_fn_noarrow.exs:1:1:
# expect stderr:     error: expected anonymous functions to be defined with -> inside: 'fn'
# expect stderr:     │
# expect stderr:   1 │ fn x end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_fn_noarrow.exs:1:1
