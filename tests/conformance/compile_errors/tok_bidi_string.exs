x = "‮abc"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_bidi_string.exs:1:6:
# expect stderr:     error: invalid bidirectional formatting character in string: \u202E. If you want to use such character, use it in its escaped \u202E form instead
# expect stderr:     │
# expect stderr:   1 │ x = "‮abc"
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_bidi_string.exs:1:6
