x = %{
  a: 1
  b: 2
}

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/missing_comma_map2.exs:3:3:
# expect stderr:     error: syntax error before: b
# expect stderr:     │
# expect stderr:   3 │   b: 2
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/missing_comma_map2.exs:3:3
