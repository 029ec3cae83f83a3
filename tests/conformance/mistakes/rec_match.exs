defmodule A do
  def f(z) do
    {x = {y}, y = {x}} = z
    {x, y}
  end
end

# expect exit: 1
# expect stderr:     error: recursive variable definition in patterns:
# expect stderr:     {x = {y}, y = {x}}
# expect stderr:     the variable "x" is defined recursively in function of "y"
# expect stderr:     │
# expect stderr:   3 │     {x = {y}, y = {x}} = z
# expect stderr:     │                        ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/rec_match.exs:3:24: A.f/1
# expect stderr: ** (CompileError) tests/conformance/mistakes/rec_match.exs: cannot compile module A (errors have been logged)
