defmodule A do
  def f, do: x
end
defmodule B do
  def g, do: y
end

# expect exit: 1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   2 │   def f, do: x
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/nested_error_two_modules.exs:2:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/nested_error_two_modules.exs: cannot compile module A (errors have been logged)
