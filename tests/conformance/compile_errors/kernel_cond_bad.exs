cond do 1 end

# expect exit: 1
# expect stderr:     error: expected -> clauses for :do in "cond"
# expect stderr:     │
# expect stderr:   1 │ cond do 1 end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_cond_bad.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_cond_bad.exs: cannot compile file (errors have been logged)
