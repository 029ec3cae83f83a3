defmodule A do
  def f(z) do
    case z do
      {x = {y}, x = y} -> {x, y}
    end
  end
end

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     [{x = {y}, x = y}]
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   4 │       {x = {y}, x = y} -> {x, y}
# expect stderr:     │                        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_case.exs:4:24: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/rec_case.exs: cannot compile module A (errors have been logged)
