x = 0xZZ

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/hex.exs:1:5:
# expect stderr:     error: invalid character "x" after number 0. If you intended to write a number, make sure to separate the number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: x
# expect stderr:     │
# expect stderr:   1 │ x = 0xZZ
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/hex.exs:1:5
