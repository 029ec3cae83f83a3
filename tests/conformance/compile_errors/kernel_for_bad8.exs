for x <- [1] do
  y -> 1
end

# expect exit: 1
# expect stderr:     error: the do block was written using acc -> expr clauses but the :reduce option was not given
# expect stderr:     │
# expect stderr:   1 │ for x <- [1] do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad8.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad8.exs: cannot compile file (errors have been logged)
