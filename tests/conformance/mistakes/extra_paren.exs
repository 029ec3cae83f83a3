IO.puts("a"))

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/extra_paren.exs:1:13:
# expect stderr:     error: unexpected token: )
# expect stderr:     │
# expect stderr:   1 │ IO.puts("a"))
# expect stderr:     │             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/extra_paren.exs:1:13
