def f(x) -> x do
  x
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_return_type.exs:1:10:
# expect stderr:     error: syntax error before: '->'
# expect stderr:     │
# expect stderr:   1 │ def f(x) -> x do
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_return_type.exs:1:10
