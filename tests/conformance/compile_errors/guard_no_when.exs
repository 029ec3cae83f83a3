defmodule U do
  defguard foo(x)
end

# expect exit: 1
# expect stderr:     error: implementation not provided for predefined defmacro foo/1
# expect stderr:     │
# expect stderr:   2 │   defguard foo(x)
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_no_when.exs:2:12: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_no_when.exs: cannot compile module U (errors have been logged)
