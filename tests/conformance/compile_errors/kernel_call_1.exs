x = 1
x()

# expect exit: 1
# expect stderr:     error: undefined function x/0 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │ x()
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_call_1.exs:2:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_call_1.exs: cannot compile file (errors have been logged)
