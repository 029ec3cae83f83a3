defmodule A do
  def f(x), do: x
  def g, do: f(1, 2)
end

# expect exit: 1
# expect stderr:     error: undefined function f/2 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   3 │   def g, do: f(1, 2)
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/wrong_arity.exs:3:14: A.g/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/wrong_arity.exs: cannot compile module A (errors have been logged)
