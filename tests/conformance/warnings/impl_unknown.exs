defmodule B do
  @callback f() :: integer
end
defmodule U do
  @behaviour B
  @impl true
  def f, do: 1
  @impl true
  def g, do: 2
end

# expect stderr:     warning: got "@impl true" for function g/0 but no behaviour specifies such callback. The known callbacks are:
# expect stderr:       * B.f/0 (function)
# expect stderr:     │
# expect stderr:   9 │   def g, do: 2
# expect stderr:     │   ~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_unknown.exs:9: U (module)
