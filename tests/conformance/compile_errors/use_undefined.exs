defmodule U do
  use Nope
end

# expect exit: 1
# expect stderr:     error: module Nope is not loaded and could not be found
# expect stderr:     │
# expect stderr:   2 │   use Nope
# expect stderr:     │   ^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/use_undefined.exs:2: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/use_undefined.exs: cannot compile module U (errors have been logged)
