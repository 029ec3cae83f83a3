defmodule A do
  import Enum, only: [mapp: 2]
  def f(x), do: map(x, & &1)
end

# expect exit: 1
# expect stderr:     warning: cannot import Enum.mapp/2 because it is undefined or private
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: [mapp: 2]
# expect stderr:     │   ~
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/import_missing_fun.exs:2:3: A (module)
# expect stderr:     error: undefined function map/2 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   3 │   def f(x), do: map(x, & &1)
# expect stderr:     │                 ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/import_missing_fun.exs:3:17: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/import_missing_fun.exs: cannot compile module A (errors have been logged)
