defmodule U do
  defmodule Elixir.U do
  end
end

# expect exit: 1
# expect stderr:     error: cannot define module U because it is currently being defined in tests/conformance/compile_errors/redefine_current.exs:1
# expect stderr:     │
# expect stderr:   2 │   defmodule Elixir.U do
# expect stderr:     │   ^^^^^^^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/redefine_current.exs:2: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/redefine_current.exs: cannot compile module U (errors have been logged)
