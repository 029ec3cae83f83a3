x = 1
if x != = 2 do
  1
end

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/noteq.exs:2:9:
# expect stderr:     error: syntax error before: '='
# expect stderr:     │
# expect stderr:   2 │ if x != = 2 do
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/noteq.exs:2:9
