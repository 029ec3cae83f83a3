class A do
end

# expect exit: 1
# expect stderr:     error: undefined function class/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ class A do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/class.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/class.exs: cannot compile file (errors have been logged)
