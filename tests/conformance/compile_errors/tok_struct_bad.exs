%Foo

# expect exit: 1
# expect stderr: ** (TokenMissingError) token missing on tests/conformance/compile_errors/tok_struct_bad.exs:1:5:
# expect stderr:     error: syntax error: expression is incomplete
# expect stderr:     │
# expect stderr:   1 │ %Foo
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_struct_bad.exs:1:5
