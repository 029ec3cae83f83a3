x = {a => 1}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/assoc2.exs:1:8:
# expect stderr:     error: syntax error before: '=>'
# expect stderr:     │
# expect stderr:   1 │ x = {a => 1}
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/assoc2.exs:1:8
