defmodule U do
  def f({a, b})
  def f(x), do: x
end

# expect exit: 1
# expect stderr:     error: only variables and \\ are allowed as arguments in function head.
# expect stderr:     If you did not intend to define a function head, make sure your function definition has the proper syntax by wrapping the arguments in parentheses and using the do instruction accordingly:
# expect stderr:         def add(a, b), do: a + b
# expect stderr:         def add(a, b) do
# expect stderr:           a + b
# expect stderr:         end
# expect stderr:     │
# expect stderr:   2 │   def f({a, b})
# expect stderr:     │       ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/def_head_pattern.exs:2:7: U.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/def_head_pattern.exs: cannot compile module U (errors have been logged)
