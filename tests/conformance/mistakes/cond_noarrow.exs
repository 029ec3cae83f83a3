cond do
  true
end

# expect exit: 1
# expect stderr:     error: expected -> clauses for :do in "cond"
# expect stderr:     │
# expect stderr:   1 │ cond do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/cond_noarrow.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/cond_noarrow.exs: cannot compile file (errors have been logged)
