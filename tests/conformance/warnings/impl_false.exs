defmodule B do
  @callback f() :: integer
end
defmodule U do
  @behaviour B
  @impl false
  def f, do: 1
end

# expect stderr:     warning: module attribute @impl was not set for function f/0 callback (specified in B). This either means you forgot to add the "@impl true" annotation before the definition or that you are accidentally overriding this callback
# expect stderr:     │
# expect stderr:   7 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_false.exs:7: U (module)
# expect stderr:     warning: got "@impl false" for function f/0 but it is a callback specified in B
# expect stderr:     │
# expect stderr:   7 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_false.exs:7: U (module)
