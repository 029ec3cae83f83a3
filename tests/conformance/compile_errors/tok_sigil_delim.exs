~s a

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_sigil_delim.exs:1:1:
# expect stderr:     error: invalid sigil delimiter: " " (column 3, code point U+0020). The available delimiters are: //, ||, "", '', (), [], {}, <>
# expect stderr:     │
# expect stderr:   1 │ ~s a
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_sigil_delim.exs:1:1
