defmodule B do
  @callback f() :: integer
  @callback h(term) :: integer
end
defmodule U do
  @behaviour B
  @impl true
  def f(x), do: x
end

# expect stderr:     warning: function f/0 required by behaviour B is not implemented (in module U)
# expect stderr:     │
# expect stderr:   5 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_known_list.exs:5: U (module)
# expect stderr:     warning: function h/1 required by behaviour B is not implemented (in module U)
# expect stderr:     │
# expect stderr:   5 │ defmodule U do
# expect stderr:     │ ~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_known_list.exs:5: U (module)
# expect stderr:     warning: got "@impl true" for function f/1 but no behaviour specifies such callback. The known callbacks are:
# expect stderr:       * B.f/0 (function)
# expect stderr:       * B.h/1 (function)
# expect stderr:     │
# expect stderr:   8 │   def f(x), do: x
# expect stderr:     │   ~~~~~~~~~~~~~~~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/impl_known_list.exs:8: U (module)
