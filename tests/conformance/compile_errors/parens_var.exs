defmodule A do
  def f, do: foo
  def foo, do: 1
end

# expect exit: 1
# expect stderr:     error: undefined variable "foo"
# expect stderr:     │
# expect stderr:   2 │   def f, do: foo
# expect stderr:     │              ^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/parens_var.exs:2:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/parens_var.exs: cannot compile module A (errors have been logged)
