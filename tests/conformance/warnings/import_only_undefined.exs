defmodule U do
  import Enum, only: [nope: 1]
end

# expect stderr:     warning: cannot import Enum.nope/1 because it is undefined or private
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: [nope: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_only_undefined.exs:2:3: U (module)
