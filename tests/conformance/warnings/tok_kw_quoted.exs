["a": 1, "b-c": 2]

# expect stderr:     warning: found quoted keyword "a" but the quotes are not required. Note that keywords are always atoms, even when quoted. Similar to atoms, keywords made exclusively of ASCII letters, numbers, and underscores and not beginning with a number do not require quotes
# expect stderr:     │
# expect stderr:   1 │ ["a": 1, "b-c": 2]
# expect stderr:     │  ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_kw_quoted.exs:1:2
