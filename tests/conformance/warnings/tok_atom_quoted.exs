:"abc"

# expect stderr:     warning: found quoted atom "abc" but the quotes are not required. Atoms made exclusively of ASCII letters, numbers, underscores, beginning with a letter or underscore, and optionally ending with ! or ? do not require quotes
# expect stderr:     │
# expect stderr:   1 │ :"abc"
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_atom_quoted.exs:1:1
