x = {y} = y = {x}
IO.inspect(x)

# expect exit: 1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   1 │ x = {y} = y = {x}
# expect stderr:     │                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_recursive3.exs:1:16
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_recursive3.exs: cannot compile file (errors have been logged)
