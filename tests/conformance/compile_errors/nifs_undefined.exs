defmodule U do
  @nifs [f: 0]
end

# expect exit: 1
# expect stderr:     error: undefined function f/0 given to @nifs
# expect stderr:     │
# expect stderr:   1 │ defmodule U do
# expect stderr:     │ ^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/nifs_undefined.exs:1: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/nifs_undefined.exs: cannot compile module U (errors have been logged)
