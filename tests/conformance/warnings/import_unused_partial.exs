defmodule U do
  import Enum, only: [map: 2, filter: 2]
  def f, do: map([], & &1)
end

# expect stderr:     warning: unused import Enum.filter/2
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: [map: 2, filter: 2]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_unused_partial.exs:2:3
