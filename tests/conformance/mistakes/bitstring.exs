<<x::bianry>> = "a"

# expect exit: 1
# expect stderr:     warning: bitstring specifier "bianry" does not exist and is being expanded to "bianry()", please use parentheses to remove the ambiguity.
# expect stderr:     You may run "mix format --migrate" to fix this warning automatically.
# expect stderr:     │
# expect stderr:   1 │ <<x::bianry>> = "a"
# expect stderr:     │    ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bitstring.exs:1:4
# expect stderr:     error: unknown bitstring specifier: bianry
# expect stderr:     │
# expect stderr:   1 │ <<x::bianry>> = "a"
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/bitstring.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/mistakes/bitstring.exs: cannot compile file (errors have been logged)
