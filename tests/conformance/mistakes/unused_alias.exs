defmodule A do
  alias Enum, as: E
  def f, do: 1
end

# expect stderr:     warning: unused alias E
# expect stderr:     │
# expect stderr:   2 │   alias Enum, as: E
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_alias.exs:2:3
