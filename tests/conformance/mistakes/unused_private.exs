defmodule A do
  defp used(x), do: x
  defp unused(x), do: used(x)
  defp un_def(x, y \\ 1), do: {x, y}
  def g, do: un_def(1, 2)
end

# expect stderr:     warning: function used/1 is unused
# expect stderr:     │
# expect stderr:   2 │   defp used(x), do: x
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_private.exs:2:8: A (module)
# expect stderr:     warning: function unused/1 is unused
# expect stderr:     │
# expect stderr:   3 │   defp unused(x), do: used(x)
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_private.exs:3:8: A (module)
# expect stderr:     warning: default values for the optional arguments in un_def/2 are never used
# expect stderr:     │
# expect stderr:   4 │   defp un_def(x, y \\ 1), do: {x, y}
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_private.exs:4:8: A (module)
