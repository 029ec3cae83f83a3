defmodule A do
  import Nope
end

# expect exit: 1
# expect stderr:     error: module Nope is not loaded and could not be found
# expect stderr:     │
# expect stderr:   2 │   import Nope
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_nomod.exs:2:3: A (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_nomod.exs: cannot compile module A (errors have been logged)
