try do
  1
else
  x -> x
end

# expect stderr:     warning: "else" shouldn't be used as the only clause in "try", use "case" instead
# expect stderr:     │
# expect stderr:   1 │ try do
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_try_else_only.exs:1:1
