defmodule A do
  defp a, do: 1
  defp c(x), do: x
  defp b(x, y), do: x + y
  defmacrop z, do: 1
  def q, do: 1
  defp d, do: 1
end

# expect stderr:     warning: macro z/0 is unused
# expect stderr:     │
# expect stderr:   5 │   defmacrop z, do: 1
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn_order.exs:5:13: A (module)
# expect stderr:     warning: function d/0 is unused
# expect stderr:     │
# expect stderr:   7 │   defp d, do: 1
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn_order.exs:7:8: A (module)
# expect stderr:     warning: function c/1 is unused
# expect stderr:     │
# expect stderr:   3 │   defp c(x), do: x
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn_order.exs:3:8: A (module)
# expect stderr:     warning: function b/2 is unused
# expect stderr:     │
# expect stderr:   4 │   defp b(x, y), do: x + y
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn_order.exs:4:8: A (module)
# expect stderr:     warning: function a/0 is unused
# expect stderr:     │
# expect stderr:   2 │   defp a, do: 1
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_fn_order.exs:2:8: A (module)
