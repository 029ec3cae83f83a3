f(a:1, b: 2)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/kw_nospace2.exs:1:3:
# expect stderr:     error: keyword argument must be followed by space after: a:
# expect stderr:     │
# expect stderr:   1 │ f(a:1, b: 2)
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/kw_nospace2.exs:1:3
