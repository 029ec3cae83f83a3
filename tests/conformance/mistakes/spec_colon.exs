defmodule A do
  @spec f(integer) -> integer
  def f(x), do: x
end

# expect exit: 1
# expect stderr:     error: misplaced operator ->
# expect stderr:     This typically means invalid syntax or a macro is not available in scope
# expect stderr:     │
# expect stderr:   2 │   @spec f(integer) -> integer
# expect stderr:     │                    ^
# expect stderr:     │
# expect stderr:     └─ tests/conformance/mistakes/spec_colon.exs:2:20: A (module)
# expect stderr: ** (CompileError) tests/conformance/mistakes/spec_colon.exs: cannot compile module A (errors have been logged)
