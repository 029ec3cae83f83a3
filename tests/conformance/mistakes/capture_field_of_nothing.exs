f = &foo.bar

# expect exit: 1
# expect stderr:     error: undefined variable "foo"
# expect stderr:     │
# expect stderr:   1 │ f = &foo.bar
# expect stderr:     │      ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_field_of_nothing.exs:1:6
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_field_of_nothing.exs: cannot compile file (errors have been logged)
