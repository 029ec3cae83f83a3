IO.inspect [1, 2] |> Enum.map fn x -> x end

# expect: [1, 2]
# expect stderr:     warning: parentheses are required when piping into a function call. For example:
# expect stderr:         foo 1 |> bar 2 |> baz 3
# expect stderr:     is ambiguous and should be written as
# expect stderr:         foo(1) |> bar(2) |> baz(3)
# expect stderr:     Ambiguous pipe found at:
# expect stderr:     │
# expect stderr:   1 │ IO.inspect [1, 2] |> Enum.map fn x -> x end
# expect stderr:     │                   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pipe_noparens.exs:1:19
