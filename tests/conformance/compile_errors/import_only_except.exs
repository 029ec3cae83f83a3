defmodule U do
  import Enum, only: [map: 2], except: [map: 2]
end

# expect exit: 1
# expect stderr:     error: :only and :except can only be given together to import when :only is :functions, :macros, or :sigils
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: [map: 2], except: [map: 2]
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_only_except.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_only_except.exs: cannot compile module U (errors have been logged)
