defmodule U do
  @moduledoc "a"
  @moduledoc "b"
end

# expect stderr:     warning: redefining @moduledoc attribute previously set at line 2
# expect stderr:     │
# expect stderr:   3 │   @moduledoc "b"
# expect stderr:     │   ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/moduledoc_twice.exs:3: U (module)
