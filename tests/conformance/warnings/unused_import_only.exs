defmodule A do
  import List, only: [flatten: 1, first: 1]
  def f, do: flatten([1])
end

# expect stderr:     warning: unused import List.first/1
# expect stderr:     │
# expect stderr:   2 │   import List, only: [flatten: 1, first: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/unused_import_only.exs:2:3
