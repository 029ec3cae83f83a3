defmodule U do
  def f, do: &g/2
end

# expect exit: 1
# expect stderr:     error: undefined function g/2 (expected U to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f, do: &g/2
# expect stderr:     │               ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/undef_capture_local.exs:2:15: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/undef_capture_local.exs: cannot compile module U (errors have been logged)
