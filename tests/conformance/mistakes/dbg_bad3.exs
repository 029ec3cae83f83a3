defmodule A do
  def f(x), do: x |> dbg(1, 2)
end

# expect exit: 1
# expect stderr:     error: undefined function dbg/3 (expected A to define such a function or for it to be imported, but none are available)
# expect stderr:     │
# expect stderr:   2 │   def f(x), do: x |> dbg(1, 2)
# expect stderr:     │                      ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/dbg_bad3.exs:2:22: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/dbg_bad3.exs: cannot compile module A (errors have been logged)
