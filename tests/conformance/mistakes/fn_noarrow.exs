f = fn x, x + 1 end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/fn_noarrow.exs:1:17:
# expect stderr:     error: syntax error before: end. "end" is a reserved word in Elixir and therefore its usage is limited. For instance, it can't be used as a variable or be defined nor invoked as a regular function
# expect stderr:     │
# expect stderr:   1 │ f = fn x, x + 1 end
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/fn_noarrow.exs:1:17
