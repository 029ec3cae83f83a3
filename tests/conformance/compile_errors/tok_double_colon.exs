x :: 1

# expect exit: 1
# expect stderr:     error: misplaced operator ::/2
# expect stderr:     The :: operator is typically used in bitstrings to specify types and sizes of segments:
# expect stderr:         <<size::32-integer, letter::utf8, rest::binary>>
# expect stderr:     It is also used in typespecs, such as @type and @spec, to describe inputs and outputs
# expect stderr:     │
# expect stderr:   1 │ x :: 1
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_double_colon.exs:1:3
# expect stderr: ** (CompileError) tests/conformance/compile_errors/tok_double_colon.exs: cannot compile file (errors have been logged)
