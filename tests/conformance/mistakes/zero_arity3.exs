x = self
IO.inspect(x)

# expect exit: 1
# expect stderr:     error: undefined variable "self"
# expect stderr:     │
# expect stderr:   1 │ x = self
# expect stderr:     │     ^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/zero_arity3.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/zero_arity3.exs: cannot compile file (errors have been logged)
