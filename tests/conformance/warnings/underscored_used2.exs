_y = 1
IO.puts _y

# expect: 1
# expect stderr:     warning: the underscored variable "_y" is used after being set. A leading underscore indicates that the value of the variable should be ignored. If this is intended please rename the variable to remove the underscore
# expect stderr:     │
# expect stderr:   2 │ IO.puts _y
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/underscored_used2.exs:2:9
