defmodule A do
  use GenSever
end

# expect exit: 1
# expect stderr:     error: module GenSever is not loaded and could not be found
# expect stderr:     │
# expect stderr:   2 │   use GenSever
# expect stderr:     │   ^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/use_missing.exs:2: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/use_missing.exs: cannot compile module A (errors have been logged)
