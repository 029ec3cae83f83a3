defmodule U do
  def f(x), do: U.g(x)
  def h(x), do: __MODULE__.g(x)
end

# expect stderr:     warning: U.g/1 is undefined or private
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: U.g(x)
# expect stderr:     │                   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_own_module.exs:2:19: U.f/1
# expect stderr:     └─ tests/conformance/warnings/undef_own_module.exs:3:28: U.h/1
