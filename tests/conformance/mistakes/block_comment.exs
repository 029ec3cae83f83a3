/* comment */
x = 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/block_comment.exs:1:1:
# expect stderr:     error: syntax error before: '/'
# expect stderr:     │
# expect stderr:   1 │ /* comment */
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/block_comment.exs:1:1
