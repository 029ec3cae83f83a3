f = fn x = {y}, y = {x} -> {x, y} end
f.(1, 2)

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     [x = {y}, y = {x}]
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   1 │ f = fn x = {y}, y = {x} -> {x, y} end
# expect stderr:     │                         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_fn.exs:1:25
# expect stderr: ** (CompileError) tests/conformance/mistakes/rec_fn.exs: cannot compile file (errors have been logged)
