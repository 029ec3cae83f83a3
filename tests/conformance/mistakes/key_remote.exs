defmodule A do
  def f(%{self() => 1}), do: 1
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function :erlang.self/0 inside a match
# expect stderr:     │
# expect stderr:   2 │   def f(%{self() => 1}), do: 1
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/key_remote.exs:2:11: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/key_remote.exs: cannot compile module A (errors have been logged)
