defmodule U do
  def f(m), do: %{m | a: 1, a: 2}
end

# expect stderr:     warning: key :a will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f(m), do: %{m | a: 1, a: 2}
# expect stderr:     │                 ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/map_dup_update.exs:2:17
