fn end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_fn_empty.exs:1:4:
# expect stderr:     error: syntax error before: end. "end" is a reserved word in Elixir and therefore its usage is limited. For instance, it can't be used as a variable or be defined nor invoked as a regular function
# expect stderr:     │
# expect stderr:   1 │ fn end
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_fn_empty.exs:1:4
