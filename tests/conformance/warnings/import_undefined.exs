defmodule A do
  import List, only: [nope: 1]
end

# expect stderr:     warning: cannot import List.nope/1 because it is undefined or private
# expect stderr:     │
# expect stderr:   2 │   import List, only: [nope: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_undefined.exs:2:3: A (module)
