try do
  1
catch
  x -> x
rescue
  y -> y
end

# expect stderr:     warning: "catch" should always come after "rescue" in try
# expect stderr:     │
# expect stderr:   1 │ try do
# expect stderr:     │ ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/kernel_try_rescue_order.exs:1:1
