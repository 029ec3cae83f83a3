defmodule U do
  alias :lists
end

# expect exit: 1
# expect stderr:     error: alias cannot be inferred automatically for module: :lists, please use the :as option. Implicit aliasing is only supported with Elixir modules
# expect stderr:     │
# expect stderr:   2 │   alias :lists
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/alias_erlang.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/alias_erlang.exs: cannot compile module U (errors have been logged)
