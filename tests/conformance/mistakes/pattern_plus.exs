defmodule A do
  def f(x + 1), do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function :erlang.+/2 inside a match
# expect stderr:     │
# expect stderr:   2 │   def f(x + 1), do: x
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_plus.exs:2:11: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_plus.exs: cannot compile module A (errors have been logged)
