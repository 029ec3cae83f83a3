defmodule A do
  def f(x) do
    return x
  end
end

# expect exit: 1
# expect stderr:     error: undefined function return/1 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   3 │     return x
# expect stderr:     │     ^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/return2.exs:3:5: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/return2.exs: cannot compile module A (errors have been logged)
