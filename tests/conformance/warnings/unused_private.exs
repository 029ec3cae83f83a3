defmodule A do
  defp f(x), do: x
  defmacrop m(x), do: x
  def g, do: 1
end

# expect stderr:     warning: macro m/1 is unused
# expect stderr:     │
# expect stderr:   3 │   defmacrop m(x), do: x
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_private.exs:3:13: A (module)
# expect stderr:     warning: function f/1 is unused
# expect stderr:     │
# expect stderr:   2 │   defp f(x), do: x
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_private.exs:2:8: A (module)
