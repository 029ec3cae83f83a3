case 1 do end

# expect exit: 1
# expect stderr:     error: expected -> clauses for :do in "case"
# expect stderr:     │
# expect stderr:   1 │ case 1 do end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_case_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_case_bad2.exs: cannot compile file (errors have been logged)
