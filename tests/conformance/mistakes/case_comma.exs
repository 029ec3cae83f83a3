case 1 do
  1 -> :a,
  2 -> :b
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/case_comma.exs:2:10:
# expect stderr:     error: syntax error before: ','
# expect stderr:     │
# expect stderr:   2 │   1 -> :a,
# expect stderr:     │          ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/case_comma.exs:2:10
