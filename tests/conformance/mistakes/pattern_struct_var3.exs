defmodule A do
  def h(%"a"{}), do: 1
end

# expect exit: 1
# expect stderr:     error: expected struct name in a match to be a compile time atom, alias or a variable, got: "a"
# expect stderr:     │
# expect stderr:   2 │   def h(%"a"{}), do: 1
# expect stderr:     │         ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_struct_var3.exs:2:9: A.h/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_struct_var3.exs: cannot compile module A (errors have been logged)
