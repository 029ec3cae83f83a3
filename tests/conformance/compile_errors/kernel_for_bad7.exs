for x <- [1], uniq: 1, do: x

# expect exit: 1
# expect stderr:     error: :uniq option for comprehensions only accepts a boolean, got: 1
# expect stderr:     │
# expect stderr:   1 │ for x <- [1], uniq: 1, do: x
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad7.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad7.exs: cannot compile file (errors have been logged)
