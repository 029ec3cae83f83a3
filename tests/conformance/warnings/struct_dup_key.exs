defmodule S do
  defstruct [:a, :b, a: 1]
end

# expect stderr:     warning: duplicate key :a found in struct
# expect stderr:     │
# expect stderr:   2 │   defstruct [:a, :b, a: 1]
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/struct_dup_key.exs:2: S (module)
