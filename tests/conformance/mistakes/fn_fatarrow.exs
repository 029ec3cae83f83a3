f = fn x => x + 1 end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/fn_fatarrow.exs:1:10:
# expect stderr:     error: syntax error before: '=>'
# expect stderr:     │
# expect stderr:   1 │ f = fn x => x + 1 end
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/fn_fatarrow.exs:1:10
