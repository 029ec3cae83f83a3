defmodule A do
  def f(x, %{x => 1}), do: 1
end

# expect exit: 1
# expect stderr:     error: cannot use variable x as map key inside a pattern. Map keys in patterns can only be literals (such as atoms, strings, tuples, and the like) or an existing variable matched with the pin operator (such as ^some_var)
# expect stderr:     │
# expect stderr:   2 │   def f(x, %{x => 1}), do: 1
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_map_var_key2.exs:2:12: A.f/2
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_map_var_key2.exs: cannot compile module A (errors have been logged)
