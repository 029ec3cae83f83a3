try do
  1
end

# expect exit: 1
# expect stderr:     error: missing :catch/:rescue/:after option in "try"
# expect stderr:     │
# expect stderr:   1 │ try do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/try_plain.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/try_plain.exs: cannot compile file (errors have been logged)
