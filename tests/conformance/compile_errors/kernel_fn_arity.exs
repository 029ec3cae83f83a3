fn
  x -> 1
  x, y -> 2
end

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   2 │   x -> 1
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_fn_arity.exs:2:3
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │   x, y -> 2
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_fn_arity.exs:3:3
# expect stderr:     warning: variable "y" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   3 │   x, y -> 2
# expect stderr:     │      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_fn_arity.exs:3:6
# expect stderr:     error: cannot mix clauses with different arities in anonymous functions
# expect stderr:     │
# expect stderr:   1 │ fn
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_fn_arity.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_fn_arity.exs: cannot compile file (errors have been logged)
