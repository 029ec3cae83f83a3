try do
  1
rescue
  x, y -> 1
end

# expect exit: 1
# expect stderr:     error: expected one argument for :rescue clauses (->) in "try"
# expect stderr:     │
# expect stderr:   4 │   x, y -> 1
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_try_bad3.exs:4:8
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_try_bad3.exs: cannot compile file (errors have been logged)
