defmodule B do
  @callback f() :: integer
end
defmodule C do
  @callback f() :: integer
end
defmodule U do
  @behaviour B
  @behaviour C
  def f, do: 1
end

# expect stderr:     warning: conflicting behaviours found. Callback function f/0 is defined by both B and C (in module U)
# expect stderr:     │
# expect stderr:   7 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/behaviour_conflict.exs:7: U (module)
