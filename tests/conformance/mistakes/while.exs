x = 1
while x < 3 do
  x = x + 1
end

# expect exit: 1
# expect stderr:     error: undefined function while/2 (there is no such import)
# expect stderr:     │
# expect stderr:   2 │ while x < 3 do
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/while.exs:2:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/while.exs: cannot compile file (errors have been logged)
