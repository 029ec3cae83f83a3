defmodule A do
  alias foo
end

# expect exit: 1
# expect stderr:     error: undefined variable "foo"
# expect stderr:     │
# expect stderr:   2 │   alias foo
# expect stderr:     │         ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/alias_bad.exs:2:9: A (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/alias_bad.exs: cannot compile module A (errors have been logged)
