defmodule A do
  @spec f(integer) :: integer
  def g(x), do: x
end

# expect exit: 1
# expect stderr:     error: spec for undefined function f/1
# expect stderr:     │
# expect stderr:   2 │   @spec f(integer) :: integer
# expect stderr:     │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/spec_noimpl.exs:2
# expect stderr: ** (CompileError) tests/conformance/mistakes/spec_noimpl.exs: cannot compile file (errors have been logged)
