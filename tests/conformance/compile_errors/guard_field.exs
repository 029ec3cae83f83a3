defmodule U do
  def f(x) when x.y == 1, do: x
  def g(x) when x.y() == 1, do: x
  def h(x) when x.y(1) == 1, do: x
end

# expect exit: 1
# expect stderr:     error: cannot invoke remote function inside a guard. If you want to do a map lookup instead, please remove parens from x.y()
# expect stderr:     │
# expect stderr:   3 │   def g(x) when x.y() == 1, do: x
# expect stderr:     │                   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_field.exs:3:19: U.g/1
# expect stderr:     error: cannot invoke remote function inside a guard. If you want to do a map lookup instead, please remove parens from x.y()
# expect stderr:     │
# expect stderr:   4 │   def h(x) when x.y(1) == 1, do: x
# expect stderr:     │                   ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/guard_field.exs:4:19: U.h/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/guard_field.exs: cannot compile module U (errors have been logged)
