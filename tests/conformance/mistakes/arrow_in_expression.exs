x = (1 <- 2)

# expect exit: 1
# expect stderr:     error: undefined function <-/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ x = (1 <- 2)
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/arrow_in_expression.exs:1:8
# expect stderr: ** (CompileError) tests/conformance/mistakes/arrow_in_expression.exs: cannot compile file (errors have been logged)
