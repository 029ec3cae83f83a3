x = [a:1]

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/kw_nospace.exs:1:6:
# expect stderr:     error: keyword argument must be followed by space after: a:
# expect stderr:     │
# expect stderr:   1 │ x = [a:1]
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/kw_nospace.exs:1:6
