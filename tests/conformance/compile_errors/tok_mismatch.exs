foo(1]

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/compile_errors/tok_mismatch.exs:1:6:
# expect stderr:     error: unexpected token: ]
# expect stderr:     │
# expect stderr:   1 │ foo(1]
# expect stderr:     │    │ └ mismatched closing delimiter (expected ")")
# expect stderr:     │    └ unclosed delimiter
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_mismatch.exs:1:6
