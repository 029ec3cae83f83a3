defmodule U do
end
defmodule U do
end

# expect stderr:     warning: redefining module U (current version defined in memory)
# expect stderr:     │
# expect stderr:   3 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/redefine_module.exs:3: U (module)
