defmodule U do
  def f(x) when String.length(x) > 1, do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function String.length/1 inside a guard
# expect stderr:     │
# expect stderr:   2 │   def f(x) when String.length(x) > 1, do: x
# expect stderr:     │                        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_call_remote.exs:2:24: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_call_remote.exs: cannot compile module U (errors have been logged)
