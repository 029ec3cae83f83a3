defmodule A do
  import List, except: [flatten: 1]
  def f, do: 1
end

# expect stderr:     warning: unused import List
# expect stderr:     │
# expect stderr:   2 │   import List, except: [flatten: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_except.exs:2:3
