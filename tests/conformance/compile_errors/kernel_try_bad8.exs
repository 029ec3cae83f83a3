try do
  1
catch
  a, b, c -> 1
end

# expect exit: 1
# expect stderr:     error: expected one or two args for :catch clauses (->) in "try"
# expect stderr:     │
# expect stderr:   4 │   a, b, c -> 1
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_try_bad8.exs:4:11
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_try_bad8.exs: cannot compile file (errors have been logged)
