defmodule B do
  @callback f() :: integer
end
defmodule U do
  @behaviour B
  @impl true
  defp f, do: 1
  def g, do: f()
end

# expect stderr:     warning: function f/0 required by behaviour B was implemented as "defp" but should have been "def" (in module U)
# expect stderr:     │
# expect stderr:   4 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_private.exs:4: U (module)
# expect stderr:     warning: function f/0 is private, @impl attribute is always discarded for private functions/macros
# expect stderr:     │
# expect stderr:   7 │   defp f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_private.exs:7: U (module)
