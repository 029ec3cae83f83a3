for x <- [1], reduce: 1 do
  a, b -> 1
end

# expect exit: 1
# expect stderr:     error: when using :reduce with comprehensions, the do block must be written using acc -> expr clauses, where each clause expects the accumulator as a single argument
# expect stderr:     │
# expect stderr:   1 │ for x <- [1], reduce: 1 do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad9.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad9.exs: cannot compile file (errors have been logged)
