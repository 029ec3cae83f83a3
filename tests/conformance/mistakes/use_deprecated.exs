defmodule M do
  @deprecated "use N"
  defmacro __using__(_), do: nil
end
defmodule A do
  use M
end

# expect stderr:     warning: use M is deprecated. use N
# expect stderr:     │
# expect stderr:   6 │   use M
# expect stderr:     │   ~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/use_deprecated.exs:6: A (module)
