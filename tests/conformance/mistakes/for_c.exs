for (i = 0; i < 3; i++) do
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/for_c.exs:1:23:
# expect stderr:     error: syntax error before: ')'
# expect stderr:     │
# expect stderr:   1 │ for (i = 0; i < 3; i++) do
# expect stderr:     │                       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/for_c.exs:1:23
