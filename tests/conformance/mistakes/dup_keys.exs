x = [a: 1, a: 2]
y = %{a: 1, a: 2}
IO.inspect({x, y}) # expect: {[a: 1, a: 2], %{a: 2}}
# expect stderr:     warning: key :a will be overridden in map
# expect stderr:     │
# expect stderr:   2 │ y = %{a: 1, a: 2}
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/dup_keys.exs:2:5
