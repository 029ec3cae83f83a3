x | 1

# expect exit: 1
# expect stderr:     error: misplaced operator |/2
# expect stderr:     The | operator is typically used between brackets to mark the tail of a list:
# expect stderr:         [head | tail]
# expect stderr:         [head, middle, ... | tail]
# expect stderr:     It is also used to update maps and structs, via the %{map | key: value} notation, and in typespecs, such as @type and @spec, to express the union of two types
# expect stderr:     │
# expect stderr:   1 │ x | 1
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_vbar.exs:1:3
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_vbar.exs: cannot compile file (errors have been logged)
