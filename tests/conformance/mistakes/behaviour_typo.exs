defmodule B do
  @callback run(term) :: term
  @callback stop() :: :ok
end
defmodule A do
  @behaviour B
  @impl true
  def rnu(x), do: x
end

# expect stderr:     warning: function run/1 required by behaviour B is not implemented (in module A)
# expect stderr:     │
# expect stderr:   5 │ defmodule A do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_typo.exs:5: A (module)
# expect stderr:     warning: function stop/0 required by behaviour B is not implemented (in module A)
# expect stderr:     │
# expect stderr:   5 │ defmodule A do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_typo.exs:5: A (module)
# expect stderr:     warning: got "@impl true" for function rnu/1 but no behaviour specifies such callback. The known callbacks are:
# expect stderr:       * B.run/1 (function)
# expect stderr:       * B.stop/0 (function)
# expect stderr:     │
# expect stderr:   8 │   def rnu(x), do: x
# expect stderr:     │   ~~~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/behaviour_typo.exs:8: A (module)
