defmodule B do
  @callback go(integer) :: integer
end
defmodule I do
  @behaviour B
  @impl true
  @impl true
  def go(x), do: x
end

# expect stderr:     warning: redefining @impl attribute previously set at line 6
# expect stderr:     │
# expect stderr:   7 │   @impl true
# expect stderr:     │   ~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/impl_twice.exs:7: I (module)
