defmodule A do
  import List
  def f, do: 1
end

# expect stderr:     warning: unused import List
# expect stderr:     │
# expect stderr:   2 │   import List
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_import.exs:2:3
