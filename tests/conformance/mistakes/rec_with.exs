defmodule A do
  def f(z) do
    with {x = {y}, y = {x}} <- z, do: {x, y}
  end
end

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     [{x = {y}, y = {x}}]
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   3 │     with {x = {y}, y = {x}} <- z, do: {x, y}
# expect stderr:     │                             ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_with.exs:3:29: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/rec_with.exs: cannot compile module A (errors have been logged)
