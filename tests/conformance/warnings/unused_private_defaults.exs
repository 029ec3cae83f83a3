defmodule A do
  defp f(x \\ 1, y \\ 2), do: x + y
  def h, do: f(1, 2)
end

# expect stderr:     warning: default values for the optional arguments in f/2 are never used
# expect stderr:     │
# expect stderr:   2 │   defp f(x \\ 1, y \\ 2), do: x + y
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_private_defaults.exs:2:8: A (module)
