defmodule A do
  alias Foo.Bar
  import Enum
  require Logger
  def f(x, _y) do
    z = 1
    _w = 2
    :ok
  end
  defp g(_), do: 1
end

# expect stderr:     warning: variable "x" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   5 │   def f(x, _y) do
# expect stderr:     │         ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_all.exs:5:9: A.f/2
# expect stderr:     warning: variable "z" is unused (if the variable is not meant to be used, prefix it with an underscore)
# expect stderr:     │
# expect stderr:   6 │     z = 1
# expect stderr:     │     ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_all.exs:6:5: A.f/2
# expect stderr:     warning: function g/1 is unused
# expect stderr:     │
# expect stderr:  10 │   defp g(_), do: 1
# expect stderr:     │        ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_all.exs:10:8: A (module)
# expect stderr:     warning: unused alias Bar
# expect stderr:     │
# expect stderr:   2 │   alias Foo.Bar
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_all.exs:2:3
# expect stderr:     warning: unused import Enum
# expect stderr:     │
# expect stderr:   3 │   import Enum
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/unused_all.exs:3:3
