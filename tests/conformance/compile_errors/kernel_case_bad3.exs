case 1, foo: 2

# expect exit: 1
# expect stderr:     error: unexpected option :foo in "case"
# expect stderr:     │
# expect stderr:   1 │ case 1, foo: 2
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_case_bad3.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_case_bad3.exs: cannot compile file (errors have been logged)
