defmodule A do
  def f, do: %{a: 1, a: 2}
  def g, do: %{"a" => 1, "b" => 2, "a" => 3}
  def h, do: [a: 1, a: 2]
end

# expect stderr:     warning: key :a will be overridden in map
# expect stderr:     │
# expect stderr:   2 │   def f, do: %{a: 1, a: 2}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/dup_key.exs:2:14
# expect stderr:     warning: key "a" will be overridden in map
# expect stderr:     │
# expect stderr:   3 │   def g, do: %{"a" => 1, "b" => 2, "a" => 3}
# expect stderr:     │              ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/dup_key.exs:3:14
