IO.puts ("a", "b")

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/space_before_parens.exs:1:9:
# expect stderr:     error: unexpected parentheses. If you are making a function call, do not insert spaces between the function name and the opening parentheses. Syntax error before: '('
# expect stderr:     │
# expect stderr:   1 │ IO.puts ("a", "b")
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/space_before_parens.exs:1:9
