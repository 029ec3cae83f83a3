IO.puts("a" "b")

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/missing_comma_args.exs:1:13:
# expect stderr:     error: syntax error before: "b"
# expect stderr:     │
# expect stderr:   1 │ IO.puts("a" "b")
# expect stderr:     │             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_comma_args.exs:1:13
