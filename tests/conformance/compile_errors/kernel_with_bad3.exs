with x <- 1 do
  x
else
  a, b -> 1
end

# expect exit: 1
# expect stderr:     warning: "else" clauses will never match because all patterns in "with" will always match
# expect stderr:     │
# expect stderr:   1 │ with x <- 1 do
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_with_bad3.exs:1:1
# expect stderr:     error: expected one argument for :else clauses (->) in "with"
# expect stderr:     │
# expect stderr:   4 │   a, b -> 1
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_with_bad3.exs:4:8
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_with_bad3.exs: cannot compile file (errors have been logged)
