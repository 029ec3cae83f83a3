defmodule U do
  alias Foo.{A, B}, as: C
end

# expect exit: 1
# expect stderr:     error: :as option is not supported by multi-alias call
# expect stderr:     │
# expect stderr:   2 │   alias Foo.{A, B}, as: C
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/alias_multi_as.exs:2:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/alias_multi_as.exs: cannot compile module U (errors have been logged)
