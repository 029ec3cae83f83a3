IO.inspect(Enum.map([1], fn -> &1 end))

# expect exit: 1
# expect stderr:     error: capture argument &1 must be used within the capture operator &
# expect stderr:     │
# expect stderr:   1 │ IO.inspect(Enum.map([1], fn -> &1 end))
# expect stderr:     │                                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/amp_outside2.exs:1:32
# expect stderr: ** (CompileError) tests/conformance/mistakes/amp_outside2.exs: cannot compile file (errors have been logged)
