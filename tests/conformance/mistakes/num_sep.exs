x = 1_000_

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/num_sep.exs:1:5:
# expect stderr:     error: invalid character "_" after number 1_000. If you intended to write a number, make sure to separate the number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: _
# expect stderr:     │
# expect stderr:   1 │ x = 1_000_
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/num_sep.exs:1:5
