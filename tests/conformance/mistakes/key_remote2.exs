defmodule A do
  def h(%{String.upcase("a") => 1}), do: 1
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function String.upcase/1 inside a match
# expect stderr:     │
# expect stderr:   2 │   def h(%{String.upcase("a") => 1}), do: 1
# expect stderr:     │                  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/key_remote2.exs:2:18: A.h/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/key_remote2.exs: cannot compile module A (errors have been logged)
