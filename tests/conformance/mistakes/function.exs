function f(x) do
end

# expect exit: 1
# expect stderr:     error: undefined function function/2 (there is no such import)
# expect stderr:     │
# expect stderr:   1 │ function f(x) do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/function.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/function.exs: cannot compile file (errors have been logged)
