[1] |> Enum.map & &1

# expect stderr:     warning: parentheses are required when piping into a function call. For example:
# expect stderr:         foo 1 |> bar 2 |> baz 3
# expect stderr:     is ambiguous and should be written as
# expect stderr:         foo(1) |> bar(2) |> baz(3)
# expect stderr:     Ambiguous pipe found at:
# expect stderr:     │
# expect stderr:   1 │ [1] |> Enum.map & &1
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/tok_pipe_parens.exs:1:5
