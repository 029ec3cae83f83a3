foo(if true do 1)

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/compile_errors/tok_do_in_paren.exs:1:17:
# expect stderr:     error: unexpected token: )
# expect stderr:     │
# expect stderr:   1 │ foo(if true do 1)
# expect stderr:     │             │   └ mismatched closing delimiter (expected "end")
# expect stderr:     │             └ unclosed delimiter
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_do_in_paren.exs:1:17
