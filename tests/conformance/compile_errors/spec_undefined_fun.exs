defmodule U do
  @spec f() :: integer
  def g, do: 1
end

# expect exit: 1
# expect stderr:     error: spec for undefined function f/0
# expect stderr:     │
# expect stderr:   2 │   @spec f() :: integer
# expect stderr:     │   ^^^^^^^^^^^^^^^^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/spec_undefined_fun.exs:2
# expect stderr: ** (CompileError) tests/conformance/compile_errors/spec_undefined_fun.exs: cannot compile file (errors have been logged)
