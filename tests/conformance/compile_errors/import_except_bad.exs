defmodule U do
  import Enum, except: :x
end

# expect exit: 1
# expect stderr:     error: invalid :except option for import, expected value to be a literal keyword list of function names with arity as values, got: :x
# expect stderr:     │
# expect stderr:   2 │   import Enum, except: :x
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_except_bad.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_except_bad.exs: cannot compile module U (errors have been logged)
