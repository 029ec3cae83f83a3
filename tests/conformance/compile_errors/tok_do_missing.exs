if true
  1
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_do_missing.exs:3:1:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   3 │ end
# expect stderr:     │ ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_do_missing.exs:3:1
