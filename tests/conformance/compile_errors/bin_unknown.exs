<<1::foo>>

# expect exit: 1
# expect stderr:     warning: bitstring specifier "foo" does not exist and is being expanded to "foo()", please use parentheses to remove the ambiguity.
# expect stderr:     You may run "mix format --migrate" to fix this warning automatically.
# expect stderr:     │
# expect stderr:   1 │ <<1::foo>>
# expect stderr:     │    ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_unknown.exs:1:4
# expect stderr:     error: unknown bitstring specifier: foo
# expect stderr:     │
# expect stderr:   1 │ <<1::foo>>
# expect stderr:     │    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/bin_unknown.exs:1:4
# expect stderr: ** (CompileError) tests/conformance/compile_errors/bin_unknown.exs: cannot compile file (errors have been logged)
