defmodule A do
  def f, do: 1
  @x f()
end

# expect exit: 1
# expect stderr:     error: undefined function f/0 (there is no such import)
# expect stderr:     │
# expect stderr:   3 │   @x f()
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/body_call_own4.exs:3:6: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/body_call_own4.exs: cannot compile module A (errors have been logged)
