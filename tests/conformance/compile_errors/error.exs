defmodule A do
  def f, do: Foo.bar()
end
defmodule B do
  def f, do: x
end

# expect exit: 1
# expect stderr:     error: undefined variable "x"
# expect stderr:     │
# expect stderr:   5 │   def f, do: x
# expect stderr:     │              ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/error.exs:5:14: B.f/0
# expect stderr: ** (CompileError) tests/conformance/compile_errors/error.exs: cannot compile module B (errors have been logged)
