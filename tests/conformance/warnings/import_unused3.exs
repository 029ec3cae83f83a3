defmodule A do
  import List, only: [flatten: 1, first: 1, last: 1, wrap: 1]
  def f, do: flatten([1])
end

# expect stderr:     warning: unused import List.first/1
# expect stderr:     │
# expect stderr:   2 │   import List, only: [flatten: 1, first: 1, last: 1, wrap: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_unused3.exs:2:3
# expect stderr:     warning: unused import List.last/1
# expect stderr:     │
# expect stderr:   2 │   import List, only: [flatten: 1, first: 1, last: 1, wrap: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_unused3.exs:2:3
# expect stderr:     warning: unused import List.wrap/1
# expect stderr:     │
# expect stderr:   2 │   import List, only: [flatten: 1, first: 1, last: 1, wrap: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_unused3.exs:2:3
