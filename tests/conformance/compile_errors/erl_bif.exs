defmodule S do
  def f(x), do: x + 1
  def self, do: 2
  def g, do: self()
end

# expect exit: 1
# expect stderr:     error: imported Kernel.self/0 conflicts with local function
# expect stderr:     │
# expect stderr:   3 │   def self, do: 2
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/erl_bif.exs:3:7: S (module)
# expect stderr: ** (CompileError) tests/conformance/compile_errors/erl_bif.exs: cannot compile module S (errors have been logged)
