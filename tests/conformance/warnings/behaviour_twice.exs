defmodule B do
  @callback f() :: integer
end
defmodule U do
  @behaviour B
  @behaviour B
  def f, do: 1
end

# expect stderr:     warning: the behaviour B has been declared twice (conflict in function f/0 in module U)
# expect stderr:     │
# expect stderr:   4 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/behaviour_twice.exs:4: U (module)
