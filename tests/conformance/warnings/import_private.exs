defmodule U do
  import Enum, only: [__x: 1]
end

# expect stderr:     warning: cannot import Enum.__x/1 because it is undefined or private
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: [__x: 1]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_private.exs:2:3: U (module)
