defmodule U do
  alias Foo, as: Foo.Bar
end

# expect exit: 1
# expect stderr:     error: invalid value for option :as, expected a simple alias, got nested alias: Foo.Bar
# expect stderr:     │
# expect stderr:   2 │   alias Foo, as: Foo.Bar
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/alias_bad2.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/alias_bad2.exs: cannot compile module U (errors have been logged)
