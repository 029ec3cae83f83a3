^x = 1

# expect exit: 1
# expect stderr:     error: undefined variable ^x. No variable "x" has been defined before the current pattern
# expect stderr:     │
# expect stderr:   1 │ ^x = 1
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_pin2.exs:1:2
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_pin2.exs: cannot compile file (errors have been logged)
