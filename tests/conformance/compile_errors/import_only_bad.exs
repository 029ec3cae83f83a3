defmodule U do
  import Enum, only: :nope
end

# expect exit: 1
# expect stderr:     error: invalid :only option for import, expected value to be an atom :functions, :macros, or a literal keyword list of function names with arity as values, got: :nope
# expect stderr:     │
# expect stderr:   2 │   import Enum, only: :nope
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_only_bad.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_only_bad.exs: cannot compile module U (errors have been logged)
