<<1::little()>>

# expect stderr:     warning: extra parentheses on a bitstring specifier "little()" have been deprecated. Please remove the parentheses: "little".
# expect stderr:     You may run "mix format --migrate" to fix this warning automatically.
# expect stderr:     │
# expect stderr:   1 │ <<1::little()>>
# expect stderr:     │    ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/bin_parens.exs:1:4
