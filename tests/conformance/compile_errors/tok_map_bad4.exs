% {}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_map_bad4.exs:1:3:
# expect stderr:     error: unexpected space between % and {
# expect stderr:     If you want to define a map, write %{...}, with no spaces.
# expect stderr:     If you want to define a struct, write %StructName{...}.
# expect stderr:     Syntax error before: {
# expect stderr:     │
# expect stderr:   1 │ % {}
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_map_bad4.exs:1:3
