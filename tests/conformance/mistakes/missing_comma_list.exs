x = [1, 2 3]

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/missing_comma_list.exs:1:11:
# expect stderr:     error: syntax error before: "3"
# expect stderr:     │
# expect stderr:   1 │ x = [1, 2 3]
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_comma_list.exs:1:11
