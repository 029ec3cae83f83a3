with x = 1 do
  x
else
  _ -> 2
end

# expect stderr:     warning: "else" clauses will never match because all patterns in "with" will always match
# expect stderr:     │
# expect stderr:   1 │ with x = 1 do
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_with_else_unneeded.exs:1:1
