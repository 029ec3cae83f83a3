f = fn x -> x end
1 |> f

# expect exit: 1
# expect stderr:     error: undefined function f/1 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │ 1 |> f
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pipe_anon3.exs:2:6
# expect stderr: ** (CompileError) tests/conformance/mistakes/pipe_anon3.exs: cannot compile file (errors have been logged)
