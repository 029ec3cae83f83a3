defmodule B do
  @callback f() :: integer
  @callback g(integer) :: integer
  @macrocallback m(term) :: term
end
defmodule U do
  @behaviour B
  def f, do: 1
end

# expect stderr:     warning: function g/1 required by behaviour B is not implemented (in module U)
# expect stderr:     │
# expect stderr:   6 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/callback_missing.exs:6: U (module)
# expect stderr:     warning: macro m/1 required by behaviour B is not implemented (in module U)
# expect stderr:     │
# expect stderr:   6 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/callback_missing.exs:6: U (module)
