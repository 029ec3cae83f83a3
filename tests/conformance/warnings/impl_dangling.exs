defmodule B do
  @callback f() :: integer
end
defmodule U do
  @behaviour B
  def f, do: 1
  @impl true
end

# expect stderr:     warning: module attribute @impl was set but no definition follows it
# expect stderr:     │
# expect stderr:   7 │   @impl true
# expect stderr:     │   ~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_dangling.exs:7: U (module)
