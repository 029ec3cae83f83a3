try do
  1
after
  x -> 1
end

# expect exit: 1
# expect stderr:     error: misplaced operator ->
# expect stderr:     This typically means invalid syntax or a macro is not available in scope
# expect stderr:     │
# expect stderr:   4 │   x -> 1
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_try_bad6.exs:4:5
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_try_bad6.exs: cannot compile file (errors have been logged)
