fn x -> x
  1, 2
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_fn_mixed.exs:2:7:
# expect stderr:     error: unexpectedly reached end of line. The current expression is invalid or incomplete
# expect stderr:     │
# expect stderr:   2 │   1, 2
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_fn_mixed.exs:2:7
