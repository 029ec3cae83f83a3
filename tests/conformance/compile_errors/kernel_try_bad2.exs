try do
  1
rescue
  1
end

# expect exit: 1
# expect stderr:     error: expected -> clauses for :rescue in "try"
# expect stderr:     │
# expect stderr:   1 │ try do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_try_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_try_bad2.exs: cannot compile file (errors have been logged)
