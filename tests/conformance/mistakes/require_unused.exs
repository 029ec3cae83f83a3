defmodule A do
  require Integer
  import Bitwise
  def f(x), do: x
end

# expect stderr:     warning: unused import Bitwise
# expect stderr:     │
# expect stderr:   3 │   import Bitwise
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/require_unused.exs:3:3
