x = ?
IO.inspect(x)

# expect exit: 1
# expect stderr:     warning: found ? followed by code point 0xA (newline), please use ?\n instead
# expect stderr:     │
# expect stderr:   1 │ x = ?
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_char_newline.exs:1:5
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_char_newline.exs:1:7:
# expect stderr:     error: syntax error before: 'IO'
# expect stderr:     │
# expect stderr:   1 │ x = ?
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_char_newline.exs:1:7
