case 1 do
  x -> x
else
  2
end

# expect exit: 1
# expect stderr:     error: unexpected option :else in "case"
# expect stderr:     │
# expect stderr:   1 │ case 1 do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_case_else.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_case_else.exs: cannot compile file (errors have been logged)
