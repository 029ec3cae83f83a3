defmodule U do
  @on_load :nope
end

# expect exit: 1
# expect stderr:     error: undefined function nope/0 given to @on_load
# expect stderr:     │
# expect stderr:   1 │ defmodule U do
# expect stderr:     │ ^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/on_load_undefined.exs:1: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/on_load_undefined.exs: cannot compile module U (errors have been logged)
