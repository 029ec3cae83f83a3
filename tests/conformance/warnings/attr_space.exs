defmodule U do
  @ a 1
end

# expect stderr:     warning: module attribute @a was set but never used
# expect stderr:     │
# expect stderr:   2 │   @ a 1
# expect stderr:     │   ~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/attr_space.exs:2: U (module)
