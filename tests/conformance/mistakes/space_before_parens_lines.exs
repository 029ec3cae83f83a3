IO.puts ("a")
IO.puts ()
IO.puts (
"a", "b")

# expect exit: 1
# expect stderr:     warning: invalid expression (). If you want to invoke or define a function, make sure there are no spaces between the function name and its arguments. If you wanted to pass an empty block or code, pass a value instead, such as a nil or an atom
# expect stderr:     │
# expect stderr:   2 │ IO.puts ()
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/space_before_parens_lines.exs:2:9
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/space_before_parens_lines.exs:3:9:
# expect stderr:     error: unexpected parentheses. If you are making a function call, do not insert spaces between the function name and the opening parentheses. Syntax error before: '('
# expect stderr:     │
# expect stderr:   3 │ IO.puts (
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/space_before_parens_lines.exs:3:9
