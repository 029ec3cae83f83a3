defmodule A do
  def f(x) -> x
end

# expect exit: 1
# expect stderr:     error: misplaced operator ->
# expect stderr:     This typically means invalid syntax or a macro is not available in scope
# expect stderr:     │
# expect stderr:   2 │   def f(x) -> x
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/def_arrow.exs:2:12: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/def_arrow.exs: cannot compile module A (errors have been logged)
