[a:1]

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_kw_space.exs:1:2:
# expect stderr:     error: keyword argument must be followed by space after: a:
# expect stderr:     │
# expect stderr:   1 │ [a:1]
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_kw_space.exs:1:2
