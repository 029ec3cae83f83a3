defmodule B do
  @callback f() :: integer
  @callback g() :: integer
end
defmodule U do
  @behaviour B
  @impl true
  def f, do: 1
  def g, do: 2
end

# expect stderr:     warning: module attribute @impl was not set for function g/0 callback (specified in B). This either means you forgot to add the "@impl true" annotation before the definition or that you are accidentally overriding this callback
# expect stderr:     │
# expect stderr:   9 │   def g, do: 2
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_missing.exs:9: U (module)
