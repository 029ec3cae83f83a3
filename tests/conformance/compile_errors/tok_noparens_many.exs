[foo a, b]

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_noparens_many.exs:1:2:
# expect stderr:     error: unexpected comma. Parentheses are required to solve ambiguity inside containers.
# expect stderr:     This error may happen when you forget a comma in a list or other container:
# expect stderr:         [a, b c, d]
# expect stderr:     Or when you have ambiguous calls:
# expect stderr:         [function a, b, c]
# expect stderr:     In the example above, we don't know if the values "b" and "c" belongs to the list or the function "function". You can solve this by explicitly adding parentheses:
# expect stderr:         [one, function(a, b, c)]
# expect stderr:     Elixir cannot compile otherwise. Syntax error before: ','
# expect stderr:     │
# expect stderr:   1 │ [foo a, b]
# expect stderr:     │  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_noparens_many.exs:1:2
