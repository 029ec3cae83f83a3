defmodule U do
  def f(a) when a > 1
  def f(x), do: x
end

# expect exit: 1
# expect stderr:     error: missing :do option in "def"
# expect stderr:     │
# expect stderr:   2 │   def f(a) when a > 1
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_head_guard.exs:2:7: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_head_guard.exs: cannot compile module U (errors have been logged)
