defmodule U do
  import 1
end

# expect exit: 1
# expect stderr:     error: invalid argument for import, expected a compile time atom or alias, got: 1
# expect stderr:     │
# expect stderr:   2 │   import 1
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_bad_arg.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_bad_arg.exs: cannot compile module U (errors have been logged)
