1 |> unquote(x)

# expect exit: 1
# expect stderr:     error: undefined function unquote/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ 1 |> unquote(x)
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_pipe_bad5.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_pipe_bad5.exs: cannot compile file (errors have been logged)
