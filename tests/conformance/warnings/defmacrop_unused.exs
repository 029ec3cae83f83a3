defmodule U do
  defmacrop m(x), do: x
end

# expect stderr:     warning: macro m/1 is unused
# expect stderr:     │
# expect stderr:   2 │   defmacrop m(x), do: x
# expect stderr:     │             ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/defmacrop_unused.exs:2:13: U (module)
