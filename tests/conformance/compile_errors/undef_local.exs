defmodule U do
  def f(x), do: g(x)
end

# expect exit: 1
# expect stderr:     error: undefined function g/1 (expected U to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: g(x)
# expect stderr:     │                 ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/undef_local.exs:2:17: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/undef_local.exs: cannot compile module U (errors have been logged)
