x = 'abc'
y = ? 
z = )

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/tokwarn.exs:3:5:
# expect stderr:     error: unexpected token: )
# expect stderr:     │
# expect stderr:   3 │ z = )
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/tokwarn.exs:3:5
