with x <- 1 do
  x
else
  1
end

# expect exit: 1
# expect stderr:     warning: "else" clauses will never match because all patterns in "with" will always match
# expect stderr:     │
# expect stderr:   1 │ with x <- 1 do
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_with_bad2.exs:1:1
# expect stderr:     error: expected -> clauses for :else in "with"
# expect stderr:     │
# expect stderr:   1 │ with x <- 1 do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_with_bad2.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_with_bad2.exs: cannot compile file (errors have been logged)
