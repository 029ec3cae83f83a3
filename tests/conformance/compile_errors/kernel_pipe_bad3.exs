1 |> x.foo

# expect exit: 1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   1 │ 1 |> x.foo
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_pipe_bad3.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_pipe_bad3.exs: cannot compile file (errors have been logged)
