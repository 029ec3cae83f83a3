defmodule A do
  defp f(x \\ 1, y \\ 2), do: x + y
  def h, do: f(1)
end

# expect stderr:     warning: the default value for the last optional argument in f/2 is never used
# expect stderr:     │
# expect stderr:   2 │   defp f(x \\ 1, y \\ 2), do: x + y
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_private_defaults2.exs:2:8: A (module)
