x = {:ok "a"}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/two_exprs5.exs:1:10:
# expect stderr:     error: syntax error before: "a"
# expect stderr:     │
# expect stderr:   1 │ x = {:ok "a"}
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/two_exprs5.exs:1:10
