defmodule U do
  defp f(a, b \\ 1, c \\ 2), do: a + b + c
  def g, do: f(1, 2)
end

# expect stderr:     warning: the default value for the last optional argument in f/3 is never used
# expect stderr:     │
# expect stderr:   2 │   defp f(a, b \\ 1, c \\ 2), do: a + b + c
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/private_default_always.exs:2:8: U (module)
