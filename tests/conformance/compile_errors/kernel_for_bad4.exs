for x <- [1], into: [], reduce: 1, do: x

# expect exit: 1
# expect stderr:     error: cannot use :reduce alongside :into/:uniq in comprehension
# expect stderr:     │
# expect stderr:   1 │ for x <- [1], into: [], reduce: 1, do: x
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad4.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad4.exs: cannot compile file (errors have been logged)
