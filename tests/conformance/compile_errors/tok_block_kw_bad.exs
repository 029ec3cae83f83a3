foo do
  1
after
  2
rescue
end end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_block_kw_bad.exs:6:5:
# expect stderr:     error: unexpected reserved word: end
# expect stderr:     │
# expect stderr:   6 │ end end
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_block_kw_bad.exs:6:5
