defmodule U do
  def f(x), do: Integer.is_odd(x)
end

# expect stderr:     warning: Integer.is_odd/1 is undefined or private
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: Integer.is_odd(x)
# expect stderr:     │                         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/require_integer.exs:2:25: U.f/1
