defmodule U do
  def f, do: super()
end

# expect exit: 1
# expect stderr:     error: no super defined for f/0 in module U. Overridable functions available are:
# expect stderr:     │
# expect stderr:   2 │   def f, do: super()
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/super_without.exs:2:14: U.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/super_without.exs: cannot compile module U (errors have been logged)
