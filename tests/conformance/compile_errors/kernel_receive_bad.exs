receive do
  1
end

# expect exit: 1
# expect stderr:     error: expected -> clauses for :do in "receive"
# expect stderr:     │
# expect stderr:   1 │ receive do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_receive_bad.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_receive_bad.exs: cannot compile file (errors have been logged)
