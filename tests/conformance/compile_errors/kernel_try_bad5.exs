try do
  1
rescue
  e in "foo" -> 1
end

# expect exit: 1
# expect stderr:     error: invalid "rescue" clause. The clause should match on an alias, a variable or be in the "var in [alias]" format. Got: e in "foo"
# expect stderr:     │
# expect stderr:   4 │   e in "foo" -> 1
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/kernel_try_bad5.exs:4:14
# expect stderr: ** (CompileError) tests/conformance/compile_errors/kernel_try_bad5.exs: cannot compile file (errors have been logged)
