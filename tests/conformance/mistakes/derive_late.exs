defmodule A do
  defstruct [:a]
  @derive Inspect
  def f, do: 1
end

# expect stderr:     warning: warning: module attribute @derive was set after defstruct, all @derive calls must come before defstruct
# expect stderr:     │
# expect stderr:   1 │ defmodule A do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/derive_late.exs:1: A (module)
