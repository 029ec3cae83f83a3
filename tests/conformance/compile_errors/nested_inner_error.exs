defmodule A do
  defmodule B do
    def g, do: y
  end
  def f, do: 1
end

# expect exit: 1
# expect stderr:     error: undefined variable "y"
# expect stderr:     │
# expect stderr:   3 │     def g, do: y
# expect stderr:     │                ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/nested_inner_error.exs:3:16: A.B.g/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/nested_inner_error.exs: cannot compile module A.B (errors have been logged)
