x = 1
y = if x > 0 then 1 else 2

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/ternary2.exs:2:14:
# expect stderr:     error: syntax error before: then
# expect stderr:     │
# expect stderr:   2 │ y = if x > 0 then 1 else 2
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/ternary2.exs:2:14
