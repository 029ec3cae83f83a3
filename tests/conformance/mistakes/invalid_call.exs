defmodule A do
  def g, do: "a".foo(1)
end

# expect exit: 1
# expect stderr:     error: invalid call "a".foo(1)
# expect stderr:     │
# expect stderr:   2 │   def g, do: "a".foo(1)
# expect stderr:     │                  ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/invalid_call.exs:2:18: A.g/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/invalid_call.exs: cannot compile module A (errors have been logged)
