defmodule A do
  def f(x), do: x
  @spec f(integer) :: integer
  @spec h(integer) :: integer
end

# expect exit: 1
# expect stderr:     error: spec for undefined function h/1
# expect stderr:     │
# expect stderr:   4 │   @spec h(integer) :: integer
# expect stderr:     │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/spec_after.exs:4
# expect stderr: ** (CompileError) tests/conformance/mistakes/spec_after.exs: cannot compile file (errors have been logged)
