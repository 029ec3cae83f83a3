defmodule A do
  def f(x) = x + 1
end

# expect exit: 1
# expect stderr:     error: only variables and \\ are allowed as arguments in function head.
# expect stderr:     If you did not intend to define a function head, make sure your function definition has the proper syntax by wrapping the arguments in parentheses and using the do instruction accordingly:
# expect stderr:         def add(a, b), do: a + b
# expect stderr:         def add(a, b) do
# expect stderr:           a + b
# expect stderr:         end
# expect stderr:     │
# expect stderr:   2 │   def f(x) = x + 1
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/def_equals.exs:2:12: A.=/2
# expect stderr:     error: only variables and \\ are allowed as arguments in function head.
# expect stderr:     If you did not intend to define a function head, make sure your function definition has the proper syntax by wrapping the arguments in parentheses and using the do instruction accordingly:
# expect stderr:         def add(a, b), do: a + b
# expect stderr:         def add(a, b) do
# expect stderr:           a + b
# expect stderr:         end
# expect stderr:     │
# expect stderr:   2 │   def f(x) = x + 1
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/def_equals.exs:2:12: A.=/2
# expect stderr:     error: implementation not provided for predefined def =/2
# expect stderr:     │
# expect stderr:   2 │   def f(x) = x + 1
# expect stderr:     │            ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/def_equals.exs:2:12: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/def_equals.exs: cannot compile module A (errors have been logged)
