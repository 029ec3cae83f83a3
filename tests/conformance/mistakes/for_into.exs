for x <- [1], inot: %{}, do: x

# expect exit: 1
# expect stderr:     error: unsupported option :inot given to for
# expect stderr:     │
# expect stderr:   1 │ for x <- [1], inot: %{}, do: x
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/for_into.exs:1:1
# expect stderr: ** (CompileError) tests/conformance/mistakes/for_into.exs: cannot compile file (errors have been logged)
