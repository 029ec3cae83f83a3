foo(a: 1, c => 2)

# expect exit: 1
# expect stderr: ** (SyntaxError) invalid syntax found on tests/conformance/mistakes/arrow_after_keys_in_call.exs:1:9:
# expect stderr:     error: unexpected expression after keyword list. Keyword lists must always come as the last argument. Therefore, this is not allowed:
# expect stderr:     Instead, wrap the keyword in brackets:
# expect stderr:     Syntax error after: ','
# expect stderr:     │
# expect stderr:   1 │ foo(a: 1, c => 2)
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/arrow_after_keys_in_call.exs:1:9
