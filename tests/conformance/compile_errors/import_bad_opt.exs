defmodule U do
  import Enum, foo: 1
end

# expect exit: 1
# expect stderr:     error: unsupported option :foo given to import
# expect stderr:     │
# expect stderr:   2 │   import Enum, foo: 1
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_bad_opt.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_bad_opt.exs: cannot compile module U (errors have been logged)
