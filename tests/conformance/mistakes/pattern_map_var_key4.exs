defmodule A do
  def f(%{g() => 1}), do: 1
  def g, do: 1
end

# expect exit: 1
# expect stderr:     error: cannot find or invoke local g/0 inside a match. Only macros can be invoked inside a match and they must be defined before their invocation. Called as: g()
# expect stderr:     │
# expect stderr:   2 │   def f(%{g() => 1}), do: 1
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_map_var_key4.exs:2:11: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_map_var_key4.exs: cannot compile module A (errors have been logged)
