defmodule U do
  defmacro m(x), do: x
  m(1)
end

# expect exit: 1
# expect stderr:     error: undefined function m/1 (there is no such import)
# expect stderr:     │
# expect stderr:   3 │   m(1)
# expect stderr:     │   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/macro_no_local.exs:3:3: U (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/macro_no_local.exs: cannot compile module U (errors have been logged)
