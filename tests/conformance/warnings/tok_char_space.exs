x = ? 
IO.inspect(x)

# expect: 32
# expect stderr:     warning: found ? followed by code point 0x20 (space), please use ?\s instead
# expect stderr:     │
# expect stderr:   1 │ x = ?
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_char_space.exs:1:5
