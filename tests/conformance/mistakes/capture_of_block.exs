f = &(&1; &2)

# expect exit: 1
# expect stderr:     error: block expressions are not allowed inside the capture operator &, got: &1
# expect stderr:     &2
# expect stderr:     │
# expect stderr:   1 │ f = &(&1; &2)
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/capture_of_block.exs:1:5
# expect stderr: ** (CompileError) tests/conformance/mistakes/capture_of_block.exs: cannot compile file (errors have been logged)
