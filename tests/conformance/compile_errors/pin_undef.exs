defmodule A do
  def f(x) do
    ^y = x
  end
end

# expect exit: 1
# expect stderr:     error: undefined variable ^y. No variable "y" has been defined before the current pattern
# expect stderr:     │
# expect stderr:   3 │     ^y = x
# expect stderr:     │      ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/compile_errors/pin_undef.exs:3:6: A.f/1
# expect stderr: ** (CompileError) tests/conformance/compile_errors/pin_undef.exs: cannot compile module A (errors have been logged)
