defmodule U do
  import Enum, only: [map: 2, map: 2]
  def f, do: map([], & &1)
end

# expect stderr:     warning: invalid :only option for import, map/2 is duplicated
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: [map: 2, map: 2]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_only_dup.exs:2:3: U (module)
