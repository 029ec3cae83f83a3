defmodule U do
  def f(x), do: Enum.map(x)
  def g(x), do: :lists.mapp(x)
  def h(x), do: :listss.map(x)
end

# expect stderr:     warning: Enum.map/1 is undefined or private. Did you mean:
# expect stderr:           * map/2
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: Enum.map(x)
# expect stderr:     │                      ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote_arity.exs:2:22: U.f/1
# expect stderr:     warning: :lists.mapp/1 is undefined or private. Did you mean:
# expect stderr:           * map/2
# expect stderr:     │
# expect stderr:   3 │   def g(x), do: :lists.mapp(x)
# expect stderr:     │                        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote_arity.exs:3:24: U.g/1
# expect stderr:     warning: :listss.map/1 is undefined (module :listss is not available or is yet to be defined)
# expect stderr:     │
# expect stderr:   4 │   def h(x), do: :listss.map(x)
# expect stderr:     │                         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/undef_remote_arity.exs:4:25: U.h/1
