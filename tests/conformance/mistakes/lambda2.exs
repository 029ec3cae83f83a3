f = (x) => x + 1

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/lambda2.exs:1:9:
# expect stderr:     error: syntax error before: '=>'
# expect stderr:     │
# expect stderr:   1 │ f = (x) => x + 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/lambda2.exs:1:9
