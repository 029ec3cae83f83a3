defmodule U do
  defdelegate mapp(x, y), to: Enum
  defdelegate ff(x, y), to: Nope
end

# expect stderr:     warning: Enum.mapp/2 is undefined or private. Did you mean:
# expect stderr:           * map/2
# expect stderr:     │
# expect stderr:   2 │   defdelegate mapp(x, y), to: Enum
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/delegate_undefined.exs:2: U.mapp/2
# expect stderr:     warning: Nope.ff/2 is undefined (module Nope is not available or is yet to be defined). Make sure the module name is correct and has been specified in full (or that an alias has been defined)
# expect stderr:     │
# expect stderr:   3 │   defdelegate ff(x, y), to: Nope
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/delegate_undefined.exs:3: U.ff/2
