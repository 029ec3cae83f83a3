defmodule U do
  def f(a, b \\ 1), do: a + b
  def f(a), do: a
end

# expect exit: 1
# expect stderr:     error: def f/1 conflicts with defaults from f/2
# expect stderr:     │
# expect stderr:   3 │   def f(a), do: a
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_defaults_conflict2.exs:3:7: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_defaults_conflict2.exs: cannot compile module U (errors have been logged)
