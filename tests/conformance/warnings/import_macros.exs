defmodule A do
  import Integer, only: :macros
  import Bitwise, only: :functions
  def f, do: 1
end

# expect stderr:     warning: unused import Bitwise
# expect stderr:     │
# expect stderr:   3 │   import Bitwise, only: :functions
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_macros.exs:3:3
# expect stderr:     warning: unused import Integer
# expect stderr:     │
# expect stderr:   2 │   import Integer, only: :macros
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/warnings/import_macros.exs:2:3
