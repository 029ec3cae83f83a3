for x <- [1], foo: 1, do: x

# expect exit: 1
# expect stderr:     error: unsupported option :foo given to for
# expect stderr:     │
# expect stderr:   1 │ for x <- [1], foo: 1, do: x
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad6.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad6.exs: cannot compile file (errors have been logged)
