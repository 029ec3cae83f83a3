try do
  1
rescue
  y -> y
rescue
  z -> z
end

# expect exit: 1
# expect stderr:     error: duplicate :rescue clauses given for "try"
# expect stderr:     │
# expect stderr:   1 │ try do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_try_dup.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_try_dup.exs: cannot compile file (errors have been logged)
