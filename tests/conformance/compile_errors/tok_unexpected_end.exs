x = 1
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_unexpected_end.exs:2:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   2 │ end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_unexpected_end.exs:2:1
