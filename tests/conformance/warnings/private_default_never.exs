defmodule U do
  defp f(a, b \\ 1), do: a + b
  def g, do: f(1, 2)
end

# expect stderr:     warning: default values for the optional arguments in f/2 are never used
# expect stderr:     │
# expect stderr:   2 │   defp f(a, b \\ 1), do: a + b
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/private_default_never.exs:2:8: U (module)
