x = [1, 2 end]

# expect exit: 1
# expect stderr: ** (MismatchedDelimiterError) mismatched delimiter found on tests/conformance/compile_errors/tok_end_in_list.exs:1:11:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   1 │ x = [1, 2 end]
# expect stderr:     │     │     └ mismatched closing delimiter (expected "]")
# expect stderr:     │     └ unclosed delimiter
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_end_in_list.exs:1:11
