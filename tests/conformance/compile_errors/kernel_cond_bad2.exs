cond do
  x, y -> 1
end

# expect exit: 1
# expect stderr:     error: expected one argument for :do clauses (->) in "cond"
# expect stderr:     │
# expect stderr:   1 │ cond do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_cond_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_cond_bad2.exs: cannot compile file (errors have been logged)
