defmodule B do
  @callback run(term) :: term
end
defmodule A do
  @behaviour B
  @impl B
  def run(x, y), do: {x, y}
end

# expect stderr:     warning: function run/1 required by behaviour B is not implemented (in module A)
# expect stderr:     │
# expect stderr:   4 │ defmodule A do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_arity.exs:4: A (module)
# expect stderr:     warning: got "@impl B" for function run/2 but this behaviour does not specify such callback. The known callbacks are:
# expect stderr:       * B.run/1 (function)
# expect stderr:     │
# expect stderr:   7 │   def run(x, y), do: {x, y}
# expect stderr:     │   ~~~~~~~~~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_arity.exs:7: A (module)
