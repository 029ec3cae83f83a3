f = fn
  1 -> :a
  2, 3 -> :b
end

# expect exit: 1
# expect stderr:     error: cannot mix clauses with different arities in anonymous functions
# expect stderr:     │
# expect stderr:   1 │ f = fn
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/fn_multi.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/fn_multi.exs: cannot compile file (errors have been logged)
