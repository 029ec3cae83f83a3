defmodule U do
  def f(String.length(x)), do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function String.length/1 inside a match
# expect stderr:     │
# expect stderr:   2 │   def f(String.length(x)), do: x
# expect stderr:     │                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_remote.exs:2:16: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_remote.exs: cannot compile module U (errors have been logged)
