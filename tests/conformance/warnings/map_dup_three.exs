defmodule U do
  def f, do: %{a: 1, a: 2, a: 3}
end

# expect stderr:     warning: key :a will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f, do: %{a: 1, a: 2, a: 3}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/map_dup_three.exs:2:14
# expect stderr:     warning: key :a will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f, do: %{a: 1, a: 2, a: 3}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/map_dup_three.exs:2:14
