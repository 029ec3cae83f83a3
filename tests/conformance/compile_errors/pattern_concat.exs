defmodule U do
  def f(x ++ [1]), do: x
end

# expect exit: 1
# expect stderr:     error: invalid argument for ++ operator inside a match, expected a literal proper list, got: x
# expect stderr:     │
# expect stderr:   2 │   def f(x ++ [1]), do: x
# expect stderr:     │           ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pattern_concat.exs:2:11: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pattern_concat.exs: cannot compile module U (errors have been logged)
