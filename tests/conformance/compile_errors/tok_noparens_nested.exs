foo a, bar b, c

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/compile_errors/tok_noparens_nested.exs:1:8:
# expect stderr:     error: unexpected comma. Parentheses are required to solve ambiguity in nested calls.
# expect stderr:     This error happens when you have nested function calls without parentheses. For example:
# expect stderr:         parent_call a, nested_call b, c, d
# expect stderr:     In the example above, we don't know if the parameters "c" and "d" apply to the function "parent_call" or "nested_call". You can solve this by explicitly adding parentheses:
# expect stderr:         parent_call a, nested_call(b, c, d)
# expect stderr:     Or by adding commas (in case a nested call is not intended):
# expect stderr:         parent_call a, nested_call, b, c, d
# expect stderr:     Elixir cannot compile otherwise. Syntax error before: ','
# expect stderr:     │
# expect stderr:   1 │ foo a, bar b, c
# expect stderr:     │        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/tok_noparens_nested.exs:1:8
