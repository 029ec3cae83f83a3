def f(x; y) do
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/semicolon_args.exs:1:8:
# expect stderr:     error: syntax error before: ';'
# expect stderr:     │
# expect stderr:   1 │ def f(x; y) do
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/semicolon_args.exs:1:8
