super()

# expect exit: 1
# expect stderr:     error: cannot invoke super outside module
# expect stderr:     │
# expect stderr:   1 │ super()
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/super_outside.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/super_outside.exs: cannot compile file (errors have been logged)
