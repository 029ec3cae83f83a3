IO.puts "a" "b"

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/two_exprs2.exs:1:13:
# expect stderr:     error: syntax error before: "b"
# expect stderr:     │
# expect stderr:   1 │ IO.puts "a" "b"
# expect stderr:     │             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/two_exprs2.exs:1:13
