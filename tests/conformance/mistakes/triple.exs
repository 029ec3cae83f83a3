x = """
  abc
 """
y

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   4 │ y
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/triple.exs:4:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/triple.exs: cannot compile file (errors have been logged)
