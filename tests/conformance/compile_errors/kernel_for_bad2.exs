for do 1 end

# expect exit: 1
# expect stderr:     error: for comprehensions must start with a generator
# expect stderr:     │
# expect stderr:   1 │ for do 1 end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_for_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_for_bad2.exs: cannot compile file (errors have been logged)
