defmodule A do
  import Foo.Bar
end

# expect exit: 1
# expect stderr:     error: module Foo.Bar is not loaded and could not be found
# expect stderr:     │
# expect stderr:   2 │   import Foo.Bar
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/import_missing.exs:2:3: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/import_missing.exs: cannot compile module A (errors have been logged)
