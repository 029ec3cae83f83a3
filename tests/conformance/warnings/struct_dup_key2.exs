defmodule S do
  defstruct a: 1, b: 2, a: 3, b: 4
end

# expect stderr:     warning: duplicate key :a found in struct
# expect stderr:     │
# expect stderr:   2 │   defstruct a: 1, b: 2, a: 3, b: 4
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/struct_dup_key2.exs:2: S (module)
# expect stderr:     warning: duplicate key :b found in struct
# expect stderr:     │
# expect stderr:   2 │   defstruct a: 1, b: 2, a: 3, b: 4
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/struct_dup_key2.exs:2: S (module)
