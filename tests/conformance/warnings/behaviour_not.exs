defmodule N do
end
defmodule U do
  @behaviour N
  def f, do: 1
end

# expect stderr:     warning: module N is not a behaviour (in module U)
# expect stderr:     │
# expect stderr:   3 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/behaviour_not.exs:3: U (module)
