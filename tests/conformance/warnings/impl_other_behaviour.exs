defmodule B do
  @callback f() :: integer
end
defmodule C do
  @callback g() :: integer
end
defmodule U do
  @behaviour B
  @impl C
  def f, do: 1
end

# expect stderr:     warning: module attribute @impl was not set for function f/0 callback (specified in B). This either means you forgot to add the "@impl true" annotation before the definition or that you are accidentally overriding this callback
# expect stderr:     │
# expect stderr:  10 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_other_behaviour.exs:10: U (module)
# expect stderr:     warning: got "@impl C" for function f/0 but this behaviour was not declared with @behaviour
# expect stderr:     │
# expect stderr:  10 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_other_behaviour.exs:10: U (module)
