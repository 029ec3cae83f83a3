{:ok, x} = {:error, 1}

# expect exit: 1
# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   1 │ {:ok, x} = {:error, 1}
# expect stderr:     │       ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/match_err.exs:1:7
# expect stderr: ** (MatchError) no match of right hand side value: {:error, 1}
