Kernel."is_atom"(1)

# expect stderr:     warning: found quoted call "is_atom" but the quotes are not required. Calls made exclusively of Unicode letters, numbers, and underscores and not beginning with a number do not require quotes
# expect stderr:     │
# expect stderr:   1 │ Kernel."is_atom"(1)
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_call_quoted.exs:1:8
