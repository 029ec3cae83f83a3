defmodule A do
  def hello, do: 1
  def f, do: hello
end

# expect exit: 1
# expect stderr:     error: undefined variable "hello"
# expect stderr:     │
# expect stderr:   3 │   def f, do: hello
# expect stderr:     │              ^^^^^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/zero_arity.exs:3:14: A.f/0
# expect stderr: ** (CompileError) tests/conformance/mistakes/zero_arity.exs: cannot compile module A (errors have been logged)
