defmodule A do
  defp f(x), do: g(x)
  defp g(x), do: f(x)
  def h, do: 1
end

# expect stderr:     warning: function g/1 is unused
# expect stderr:     │
# expect stderr:   3 │   defp g(x), do: f(x)
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_private_rec.exs:3:8: A (module)
# expect stderr:     warning: function f/1 is unused
# expect stderr:     │
# expect stderr:   2 │   defp f(x), do: g(x)
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_private_rec.exs:2:8: A (module)
