x = "#{y}"

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   1 │ x = "#{y}"
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/str_interp.exs:1:8
# expect stderr: ** (CompileError) tests/conformance/mistakes/str_interp.exs: cannot compile file (errors have been logged)
