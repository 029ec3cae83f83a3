defmodule U do
  @spec f(integer) :: integer
  def f, do: 1
end

# expect exit: 1
# expect stderr:     error: spec for undefined function f/1
# expect stderr:     │
# expect stderr:   2 │   @spec f(integer) :: integer
# expect stderr:     │   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/spec_wrong_arity.exs:2
# expect stderr: ** (CompileError) tests/conformance/compile_errors/spec_wrong_arity.exs: cannot compile file (errors have been logged)
