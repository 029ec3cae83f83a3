x = 1
IO.inspect(^x)

# expect exit: 1
# expect stderr:     error: misplaced operator ^x
# expect stderr:     The pin operator ^ is supported only inside matches or inside custom macros. Make sure you are inside a match or all necessary macros have been required
# expect stderr:     │
# expect stderr:   2 │ IO.inspect(^x)
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pin_outside.exs:2:12
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pin_outside.exs: cannot compile file (errors have been logged)
