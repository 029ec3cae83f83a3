receive do
  x -> x
after
  10
end

# expect exit: 1
# expect stderr:     error: expected a single -> clause for :after in "receive"
# expect stderr:     │
# expect stderr:   1 │ receive do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/receive_after.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/receive_after.exs: cannot compile file (errors have been logged)
