f = fn x \\ 1 -> x end

# expect exit: 1
# expect stderr:     error: anonymous functions cannot have optional arguments
# expect stderr:     │
# expect stderr:   1 │ f = fn x \\ 1 -> x end
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/fn_default.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/fn_default.exs: cannot compile file (errors have been logged)
