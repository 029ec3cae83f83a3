defmodule B do
  @callback f() :: integer
end
defmodule C do
  @callback g() :: integer
end
defmodule U do
  @behaviour B
  @behaviour C
  @impl C
  def f, do: 1
  @impl B
  def g, do: 1
end

# expect stderr:     warning: module attribute @impl was not set for function f/0 callback (specified in B). This either means you forgot to add the "@impl true" annotation before the definition or that you are accidentally overriding this callback
# expect stderr:     │
# expect stderr:  11 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_wrong.exs:11: U (module)
# expect stderr:     warning: got "@impl C" for function f/0 but this behaviour does not specify such callback. The known callbacks are:
# expect stderr:       * B.f/0 (function)
# expect stderr:       * C.g/0 (function)
# expect stderr:     │
# expect stderr:  11 │   def f, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_wrong.exs:11: U (module)
# expect stderr:     warning: module attribute @impl was not set for function g/0 callback (specified in C). This either means you forgot to add the "@impl true" annotation before the definition or that you are accidentally overriding this callback
# expect stderr:     │
# expect stderr:  13 │   def g, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_wrong.exs:13: U (module)
# expect stderr:     warning: got "@impl B" for function g/0 but this behaviour does not specify such callback. The known callbacks are:
# expect stderr:       * B.f/0 (function)
# expect stderr:       * C.g/0 (function)
# expect stderr:     │
# expect stderr:  13 │   def g, do: 1
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_wrong.exs:13: U (module)
