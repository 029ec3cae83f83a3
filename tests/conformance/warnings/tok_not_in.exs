not 1 in [2]

# expect stderr:     warning: "not expr1 in expr2" is deprecated, use "expr1 not in expr2" instead
# expect stderr:     │
# expect stderr:   1 │ not 1 in [2]
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_not_in.exs:1:7
