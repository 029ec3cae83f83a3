defmodule U do
  @behaviour Nope
  def f, do: 1
end

# expect stderr:     warning: @behaviour Nope does not exist (in module U)
# expect stderr:     │
# expect stderr:   1 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/behaviour_undefined.exs:1: U (module)
