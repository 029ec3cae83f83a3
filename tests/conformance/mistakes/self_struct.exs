defmodule A do
  defstruct [a: nil]
  @x %A{}
  def f, do: @x
end

# expect exit: 1
# expect stderr:     error: cannot access struct A, the struct was not yet defined or the struct is being accessed in the same context that defines it
# expect stderr:     │
# expect stderr:   3 │   @x %A{}
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/self_struct.exs:3:6: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/self_struct.exs: cannot compile module A (errors have been logged)
