case 1 do
  x, y -> 1
end

# expect exit: 1
# expect stderr:     error: expected one argument for :do clauses (->) in "case"
# expect stderr:     │
# expect stderr:   2 │   x, y -> 1
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_case_bad4.exs:2:8
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_case_bad4.exs: cannot compile file (errors have been logged)
