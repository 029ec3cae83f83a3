1abc = 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/number_lead.exs:1:1:
# expect stderr:     error: invalid character "a" after number 1. If you intended to write a number, make sure to separate the number from the character (using comma, space, etc). If you meant to write a function name or a variable, note that identifiers in Elixir cannot start with numbers. Unexpected token: a
# expect stderr:     │
# expect stderr:   1 │ 1abc = 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/number_lead.exs:1:1
