case 1 do
  1 = :a
end

# expect exit: 1
# expect stderr:     error: expected -> clauses for :do in "case"
# expect stderr:     │
# expect stderr:   1 │ case 1 do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/case_noarrow.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/case_noarrow.exs: cannot compile file (errors have been logged)
