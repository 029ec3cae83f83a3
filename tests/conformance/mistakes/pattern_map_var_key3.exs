defmodule A do
  def f(m) do
    k = :a
    %{k => v} = m
    v
  end
end

# expect exit: 1
# expect stderr:     error: cannot use variable k as map key inside a pattern. Map keys in patterns can only be literals (such as atoms, strings, tuples, and the like) or an existing variable matched with the pin operator (such as ^some_var)
# expect stderr:     │
# expect stderr:   4 │     %{k => v} = m
# expect stderr:     │     ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/pattern_map_var_key3.exs:4:5: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/pattern_map_var_key3.exs: cannot compile module A (errors have been logged)
