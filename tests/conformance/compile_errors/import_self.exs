defmodule U do
  import U
end

# expect exit: 1
# expect stderr:     error: you are trying to use/import/require the module U which is currently being defined.
# expect stderr:     This may happen if you accidentally override the module you want to use. For example:
# expect stderr:         defmodule MyApp do
# expect stderr:           defmodule Supervisor do
# expect stderr:             use Supervisor
# expect stderr:           end
# expect stderr:         end
# expect stderr:     In the example above, the new Supervisor conflicts with Elixir's Supervisor. This may be fixed by using the fully qualified name in the definition:
# expect stderr:         defmodule MyApp.Supervisor do
# expect stderr:           use Supervisor
# expect stderr:         end
# expect stderr:     │
# expect stderr:   2 │   import U
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/import_self.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/import_self.exs: cannot compile module U (errors have been logged)
